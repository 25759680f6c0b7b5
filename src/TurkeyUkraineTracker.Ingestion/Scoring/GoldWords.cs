using System.Globalization;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Words quoted from a passage and where they stand: one span a part, in the order quoted.</summary>
internal sealed partial record GoldWords(string Quoted, IReadOnlyList<TextSpan> Spans)
{
    private const string BetweenParts = " … ";

    public static readonly GoldWords None = new("", []);

    /// <summary>Finds words by whole words and exact characters; parts are joined by " … ", and "#2" picks the second occurrence.</summary>
    /// <exception cref="FormatException">A part is not in the text, or occurs more than once without a number.</exception>
    public static GoldWords Find(string text, string quoted) =>
        new(quoted, [.. quoted.Split(BetweenParts).Select(part => FindPart(text, part))]);

    private static TextSpan FindPart(string text, string part)
    {
        var match = NumberedPart().Match(part);
        var words = match.Groups["words"].Value;
        var found = Occurrences(text, words).ToList();
        var number = match.Groups["number"] is { Success: true } n ? int.Parse(n.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 1;

        if (found.Count == 0) throw new FormatException($"The passage does not hold: {words}");
        if (number < 1 || number > found.Count) throw new FormatException($"The passage holds it {found.Count} times: {part}");
        if (found.Count > 1 && !match.Groups["number"].Success) throw new FormatException($"Needs a number, it occurs {found.Count} times: {words}");

        return found[number - 1];
    }

    private static IEnumerable<TextSpan> Occurrences(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (!SplitsWord(text, at) && !SplitsWord(text, at + words.Length))
                yield return new(at, at + words.Length);
    }

    private static bool SplitsWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    // "said#2" is the second "said"; "No. #2 pencil" has no number, for it does not end in one.
    [GeneratedRegex(@"^(?<words>.+?)(#(?<number>\d{1,3}))?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 5000)]
    private static partial Regex NumberedPart();
}
