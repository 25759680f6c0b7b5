using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The day in the path of an article's address.</summary>
internal static partial class DayInAddress
{
    /// <returns>Null when the path names no full and plausible day.</returns>
    public static DateOnly? Of(Uri address)
    {
        var match = Day().Match(address.AbsolutePath);
        return match.Success ? WrittenDay.In($"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}")?.Day : null;
    }

    // Takes /2024/11/20/, /2024-11-20-talks, /20241120/ and /talks-20241120.html; not the number of /article20241120345.
    [GeneratedRegex(
        @"(?<![0-9])(?<year>(19|20)[0-9]{2})(?<mark>[-/_.]?)(?<month>[01]?[0-9])\k<mark>(?<day>[0-3]?[0-9])(?![0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Day();
}
