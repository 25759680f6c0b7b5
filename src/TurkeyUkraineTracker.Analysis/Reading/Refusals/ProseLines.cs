namespace TurkeyUkraineTracker.Analysis.Reading.Refusals;

/// <summary>The lines of a document that can say what it is: trimmed, not blank, outside fenced code.</summary>
internal static class ProseLines
{
    /// <summary>The shape of a document shows early, and that of a line in its first characters.</summary>
    private const int MostLines = 2_000, LongestLine = 2_000;

    private static readonly string[] Fences = ["```", "~~~"];

    public static IEnumerable<string> Of(string text) => Indented(text).Select(line => line.Trim());

    /// <summary>The same with the white space before their first word.</summary>
    public static IEnumerable<string> Indented(string text)
    {
        var isFenced = false;
        foreach (var line in text.Split('\n', MostLines + 1).Take(MostLines).Select(line => line.TrimEnd()))
        {
            var isFence = Fences.Any(fence => line.AsSpan().TrimStart().StartsWith(fence, StringComparison.Ordinal));
            if (isFence) isFenced = !isFenced;
            else if (!isFenced && line.Length > 0) yield return line[..Math.Min(line.Length, LongestLine)];
        }
    }
}
