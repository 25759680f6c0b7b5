using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Reads the author out of a byline.</summary>
internal static partial class Byline
{
    private const int LongestLine = 200;

    /// <returns>The name and where it stands in the line; null when the line names no one.</returns>
    public static (string Name, TextSpan Span)? AuthorIn(string line)
    {
        if (line.Length > LongestLine) return null;

        var cue = Cue().Match(line);
        var start = cue.Length;
        var end = start;
        while (end < line.Length && !EndsName().IsMatch(line.AsSpan(end, Math.Min(4, line.Length - end)))) end++;

        var span = Gaps.Trim(line, new(start, end));
        var name = span.Of(line);
        return cue.Success && name.Length > 1 && char.IsUpper(name[0]) || PersonName.IsName(name) ? (name, span) : null;
    }

    // Takes "By ", "Written by: ", "Bởi ", "Tác giả: ", "Автор: "; not "Bystanders" and not "Published 2 May".
    [GeneratedRegex(@"^\s*(((written|story|reported|report|analysis|opinion|text|posted|words)\s+)?by|authors?|bởi|tác giả(\s+bài viết)?|bài viết của|người viết|đăng bởi|phóng viên|автор[иы]?|текст|yazan|yazar)(\s*:\s*|\s+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Cue();

    // Takes the marks between a name and what follows it: "," "|" " - " " in " digits.
    [GeneratedRegex(@"^([,|•·;(\n\r0-9@]|\s[-–—/]\s|\s(in|for|at|on)\s)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 250)]
    private static partial Regex EndsName();
}
