using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The day of publication in the data that a page keeps for its own program.</summary>
internal static partial class ScriptDay
{
    private const int LongestScript = 500_000;

    /// <returns>The first value of a property named after publication; null when there is none.</returns>
    public static string? In(string script)
    {
        var start = script.IndexOf("ublish", StringComparison.Ordinal);
        if (start < 0 || script.Length > LongestScript) return null;

        var match = Property().Match(script, Math.Max(0, start - 10));
        return match.Success ? match.Groups["value"].Value : null;
    }

    // Takes "publishedAt":"2024-11-20T10:15:00Z", publish_date: '2024-11-20' and the same with escaped quotation marks.
    [GeneratedRegex(
        """
        (?<![A-Za-z])(date|first|original)?_?[Pp]ubli(sh|shed|cation)[A-Za-z_]{0,12}\\?["']?\s*:\s*\\?["']
        (?<value>(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}[0-9T:.+Z\ -]{0,20})
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Property();
}
