using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Puts dates into EDTF. Early, mid and late are thirds of a month; of a year the first quarter, the second and third, the last (docs/adr/0009).</summary>
internal static class Edtf
{
    private const string UnknownYear = "XXXX";

    /// <returns>Null for a day that the calendar does not have.</returns>
    public static (EdtfDate Date, DateBasis Basis)? Of(WordedDate worded, DateOnly? published)
    {
        var basis = DateBasis.Stated;
        if (worded.Year == 0 && published is { } day && LatestYear(worded, day) is { } year) (worded, basis) = (worded with { Year = year }, DateBasis.Inferred);

        var written = worded.Year == 0 ? UnknownYear : worded.Year.ToString("D4", CultureInfo.InvariantCulture);
        return EdtfDate.TryParse(Write(worded, written), out var date) ? (date, basis) : null;
    }

    /// <summary>A day, week, month or year counted from the day of publication; a weekday is the latest one up to it.</summary>
    public static EdtfDate Counted(DateOnly published, string unit, int offset) => unit switch
    {
        "day" => EdtfDate.Day(published.AddDays(offset)),
        "week" => Week(published.AddDays(7 * offset)),
        "month" => EdtfDate.Parse(published.AddMonths(offset).ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        "year" => EdtfDate.Parse(published.AddYears(offset).ToString("yyyy", CultureInfo.InvariantCulture)),
        "weekday" => EdtfDate.Day(published.AddDays(-((IsoWeekday(published) - offset + 7) % 7))),
        _ => throw new InvalidDataException($"relative-dates.tsv has an unknown unit: {unit}."),
    };

    /// <summary>The year of the date moved by some years; null for a date without a single year.</summary>
    public static EdtfDate? YearAfter(EdtfDate? date, int years) => date is { FirstDay: { } first, LastDay: { } last } && DateOnly.FromDayNumber(first).Year is var year && DateOnly.FromDayNumber(last).Year == year
        ? EdtfDate.Parse((year + years).ToString("D4", CultureInfo.InvariantCulture))
        : null;

    private static EdtfDate Week(DateOnly day)
    {
        var monday = day.AddDays(1 - IsoWeekday(day));
        return EdtfDate.Parse($"{EdtfDate.Day(monday)}/{EdtfDate.Day(monday.AddDays(6))}");
    }

    private static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    // The year in which the day, or the month's first day, last came round.
    private static int? LatestYear(WordedDate worded, DateOnly published)
    {
        for (var year = published.Year; year > published.Year - 9; year--)       // nine years hold a 29 February
        {
            if (worded.Day > DateTime.DaysInMonth(year, worded.Month)) continue;
            if (new DateOnly(year, worded.Month, Math.Max(1, worded.Day)) <= published) return year;
        }

        return null;
    }

    private static string Write(WordedDate worded, string year)
    {
        if (worded.Part == "before") return worded is { Month: 0, Year: > 1 } ? $"../{(worded.Year - 1).ToString("D4", CultureInfo.InvariantCulture)}" : "";
        if (worded.Month == 0) return Part(worded.Part, year, $"{year}-01/{year}-03", $"{year}-04/{year}-09", $"{year}-10/{year}-12");

        var month = $"{year}-{worded.Month.ToString("D2", CultureInfo.InvariantCulture)}";
        if (worded.Day > 0) return $"{month}-{worded.Day.ToString("D2", CultureInfo.InvariantCulture)}";

        var last = DateTime.DaysInMonth(worded.Year == 0 ? 2001 : worded.Year, worded.Month);
        return Part(worded.Part, month, $"{month}-01/{month}-10", $"{month}-11/{month}-20", $"{month}-21/{month}-{last}");
    }

    private static string Part(string part, string whole, string early, string mid, string late) => part switch
    {
        "early" => early,
        "mid" => mid,
        "late" => late,
        _ => whole,
    };
}
