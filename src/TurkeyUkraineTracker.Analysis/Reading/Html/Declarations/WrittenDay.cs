using System.Globalization;
using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Whose time of day a date counts in.</summary>
internal enum Clock
{
    /// <summary>It has no time of day.</summary>
    None,

    /// <summary>The outlet's.</summary>
    Local,

    /// <summary>UTC: at the outlet it may have been the day before or after.</summary>
    Universal,
}

/// <summary>The calendar day in a value made for machines or people, in the outlet's own time zone: as written, never converted.</summary>
/// <param name="Clock">Whose time of day the value counts in.</param>
internal sealed partial record WrittenDay(DateOnly Day, Clock Clock)
{
    /// <summary>Systems write the first day of their calendar for "no date".</summary>
    private const int EarliestYear = 1990, LatestYear = 2100;

    /// <summary>Seconds since 1970 that lie in the years above have nine or ten digits.</summary>
    private const int FewestSeconds = 9;

    /// <returns>Null when the text names no day of a plausible year.</returns>
    public static WrittenDay? In(string text)
    {
        var value = text.Trim();
        var day = Machine().Match(value) is { Success: true } match ? OfMatch(match) : Seconds(value) ?? DateLine.Find(value)?.Day;
        return day is { Year: >= EarliestYear and <= LatestYear } found ? new(found, ClockOf(value)) : null;
    }

    private static Clock ClockOf(string value) =>
        Universal().IsMatch(value) ? Clock.Universal : TimeOfDay().IsMatch(value) ? Clock.Local : Clock.None;

    private static DateOnly? OfMatch(Match match) => DateOnly.TryParseExact(
        $"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}",
        "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Seconds(string text)
    {
        if (text.Length is < FewestSeconds or > 13 || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;

        return DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(text.Length > 10 ? number / 1000 : number));
    }

    // Takes "10:15" and "10.15 Uhr"; not "2024.11.20".
    [GeneratedRegex(
        @"(?<![0-9.])[0-9]{1,2}:[0-9]{2}|T[0-9]{2}:|\s[0-9]{1,2}\.[0-9]{2}(\s|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex TimeOfDay();

    // Takes the ends of "2024-11-20T10:15:00Z", "…+00:00" and "… GMT", and a number of seconds; not "2024-11-20", which has no hour.
    [GeneratedRegex(@":[0-9.]+\s?(Z|[+-]00:?00|GMT|UTC)$|^[0-9]{9,13}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Universal();

    // Takes "2024-11-20T10:15:00+03:00", "2024/11/20", "2024.1.5" and "20241120T101500"; not the number "1574168580".
    [GeneratedRegex(
        """
        ^(?<year>(19|20)[0-9]{2})
        ( (?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?![0-9])
        | (?<month>[01][0-9])(?<day>[0-3][0-9])(?=$|[T\ ]|[0-9]{4,6}$) )
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex Machine();
}
