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

        var start = AfterCue(line);
        var end = NameEnd().Match(line, start) is { Success: true } mark ? mark.Index : line.Length;
        var span = Gaps.Trim(line, new(start, end));
        var name = span.Of(line);
        return (start > 0 && name.Length > 1 && char.IsUpper(name[0])) || PersonName.IsName(name) ? (name, span) : null;
    }

    /// <summary>Behind "By", "Tác giả:"; 0 when the line starts with no such words.</summary>
    private static int AfterCue(string line)
    {
        var words = Word().Matches(line);
        var cue = BoilerplateCues.AtStart([.. words.Select(word => NameKey.Of(word.ValueSpan))]).FirstOrDefault(cue => cue.Place == CuePlace.Author);
        if (cue.Words == 0) return 0;

        var end = words[cue.Words - 1].Index + words[cue.Words - 1].Length;
        while (end < line.Length && (Gaps.IsGap(line[end]) || line[end] == ':')) end++;
        return end;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Word();

    // Takes the marks between a name and what follows it: "," "|" " - " " in " digits; not the hyphen of "Anne-Marie".
    [GeneratedRegex(
        @"[,|•·;(\n\r0-9@]|\s[-–—/]\s|\s(in|for|at|on)\s",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex NameEnd();
}
