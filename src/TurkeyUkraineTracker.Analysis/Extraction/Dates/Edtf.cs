using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Puts dates into EDTF. Early, mid and late are thirds of a month; of a year the first quarter, the second and third, the last (docs/adr/0009).</summary>
internal static class Edtf
{
    private const string UnknownYear = "XXXX";

    private const int CommonYear = 2001;    // any year without a 29 February

    /// <returns>Null for a day that the calendar does not have.</returns>
    public static (EdtfDate Date, DateBasis Basis)? Of(WordedDate worded, DateOnly? published)
    {
        var (dated, basis) = Dated(worded, published);
        return EdtfDate.TryParse(Write(dated), out var date) ? (date, basis) : null;
    }

    /// <summary>From one date to another. A year said once holds for both ("from June to August 2023"); a first month later than the last lies a year before.</summary>
    /// <returns>Null when the last comes before the first.</returns>
    public static (EdtfDate Date, DateBasis Basis)? Span(WordedDate first, WordedDate last, DateOnly? published)
    {
        var (end, basis) = Dated(last, published);
        var start = first.Year > 0 || end.Year == 0 ? first : first with { Year = first.Month > end.Month ? end.Year - 1 : end.Year };
        return EdtfDate.TryParse($"{Write(start).Split('/')[0]}/{Write(end).Split('/')[^1]}", out var date) ? (date, basis) : null;
    }

    /// <summary>Up to the date and with it ("by 2030"); for "before 2030", up to the day before it.</summary>
    public static EdtfDate? Until(WordedDate worded, bool isBefore)
    {
        var isLeft = isBefore && worded.Part.Length == 0;
        if (isLeft && worded is { Year: 0, Month: 1, Day: <= 1 }) return null;    // the day before lies in another unknown year

        var last = isLeft ? DayBefore(worded) : Write(worded).Split('/')[^1];
        return EdtfDate.TryParse($"../{last}", out var date) ? date : null;
    }

    /// <summary>A day, week, month or year counted from the day of publication; a plain weekday is the latest one up to it.</summary>
    public static EdtfDate Counted(DateOnly published, string unit, int offset) => unit switch
    {
        "day" => EdtfDate.Day(published.AddDays(offset)),
        "week" => Week(published.AddDays(7 * offset)),
        "month" => EdtfDate.Parse(published.AddMonths(offset).ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        "year" => EdtfDate.Parse(published.AddYears(offset).ToString("yyyy", CultureInfo.InvariantCulture)),
        "weekday" => EdtfDate.Day(published.AddDays(-((IsoWeekday(published) - offset + 7) % 7))),
        "next-weekday" => EdtfDate.Day(published.AddDays((offset - IsoWeekday(published) + 6) % 7 + 1)),
        "last-weekday" => EdtfDate.Day(published.AddDays(-((IsoWeekday(published) - offset + 6) % 7 + 1))),
        "weekday-before" => EdtfDate.Day(published.AddDays(offset - IsoWeekday(published) - 7)),
        "weekday-after" => EdtfDate.Day(published.AddDays(offset - IsoWeekday(published) + 7)),
        "weekday-within" => EdtfDate.Day(published.AddDays(offset - IsoWeekday(published))),
        "weekend" => Weekend(published, offset),
        _ when unit.Length == 5 && unit[2] == '-' => EdtfDate.Parse(Write(new(published.Year + offset, 0, 0, unit, 0))),
        _ => throw new InvalidDataException($"relative-dates.tsv has an unknown unit: {unit}."),
    };

    /// <summary>The days, weeks, months or years up to the day of publication, or from it on when there are more than none.</summary>
    public static EdtfDate Stretch(DateOnly published, string unit, int count)
    {
        var far = unit switch
        {
            "day" => published.AddDays(count),
            "week" => published.AddDays(7 * count),
            "month" => published.AddMonths(count),
            _ => published.AddYears(count),
        };
        var (first, last) = count < 0 ? (far, published) : (published, far);
        var format = unit switch { "year" => "yyyy", "month" => "yyyy-MM", _ => "yyyy-MM-dd" };
        return EdtfDate.Parse($"{first.ToString(format, CultureInfo.InvariantCulture)}/{last.ToString(format, CultureInfo.InvariantCulture)}");
    }

    /// <summary>The day, month or year so many units after a date, or before it; null for a date less precise than the unit, or without a year where it matters.</summary>
    public static EdtfDate? Moved(EdtfDate date, string unit, int count)
    {
        if (unit == "year") return YearAfter(date, count);
        if (unit == "week") (unit, count) = ("day", 7 * count);
        if (date.Text.Contains('/', StringComparison.Ordinal) || date.Text.Length < (unit == "day" ? 10 : 7)) return null;

        var text = unit == "day" ? date.Text : date.Text[..7];
        if (count == 0) return EdtfDate.Parse(text);
        if (date.IsYearless) return null;

        var from = DateOnly.ParseExact(unit == "day" ? text : $"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return unit == "day" ? EdtfDate.Day(from.AddDays(count)) : EdtfDate.Parse(from.AddMonths(count).ToString("yyyy-MM", CultureInfo.InvariantCulture));
    }

    /// <summary>Early, mid or late in the month or year that is counted from the day of publication ("late last year").</summary>
    public static EdtfDate PartOfCounted(DateOnly published, string unit, int offset, string part)
    {
        var day = unit == "year" ? published.AddYears(offset) : published.AddMonths(offset);
        return EdtfDate.Parse(Write(new(day.Year, unit == "year" ? 0 : day.Month, 0, part, 0)));
    }

    /// <summary>From the date on, and from the end of one that has an end; null for one that ends nowhere but in a limit ("by 2030").</summary>
    public static EdtfDate? Since(EdtfDate date)
    {
        var (first, last) = (date.Text.Split('/')[0], date.Text.Split('/')[^1]);
        return first == ".." ? null : EdtfDate.Parse($"{(last == ".." ? first : last)}/..");
    }

    /// <summary>Up to the day before the date; null for one that is an interval.</summary>
    public static EdtfDate? Before(EdtfDate date)
    {
        var fields = date.Text.Split('-');
        if (date.Text.Contains('/', StringComparison.Ordinal)) return null;

        var numbers = fields.Select(field => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        return Until(new(numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2), "", 0), isBefore: true);
    }

    /// <summary>The year of the date moved by some years; null for a date without a single year.</summary>
    public static EdtfDate? YearAfter(EdtfDate? date, int years) => date is { FirstDay: { } first, LastDay: { } last } && DateOnly.FromDayNumber(first).Year is var year && DateOnly.FromDayNumber(last).Year == year
        ? EdtfDate.Parse((year + years).ToString("D4", CultureInfo.InvariantCulture))
        : null;

    // The Saturday and Sunday of the week of publication; -1: the latest ones before it.
    private static EdtfDate Weekend(DateOnly published, int offset)
    {
        var saturday = published.AddDays(6 - IsoWeekday(published) + 7 * offset);
        return EdtfDate.Parse($"{EdtfDate.Day(saturday)}/{EdtfDate.Day(saturday.AddDays(1))}");
    }

    private static EdtfDate Week(DateOnly day)
    {
        var monday = day.AddDays(1 - IsoWeekday(day));
        return EdtfDate.Parse($"{EdtfDate.Day(monday)}/{EdtfDate.Day(monday.AddDays(6))}");
    }

    private static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    // The year in which the day, or the month's first day, last came round; of a day of the week the nearest that fits, which may be to come.
    private static int? LatestYear(WordedDate worded, DateOnly published)
    {
        if (worded is { Weekday: > 0, Day: > 0 } && NearestYear(worded, published) is { } fitting) return fitting;

        for (var year = published.Year; year > published.Year - 9; year--)       // nine years hold a 29 February
        {
            if (worded.Day > DateTime.DaysInMonth(year, worded.Month)) continue;
            if (new DateOnly(year, worded.Month, Math.Max(1, worded.Day)) <= published) return year;
        }

        return null;
    }

    private static int? NearestYear(WordedDate worded, DateOnly published) => Enumerable.Range(published.Year - 1, 3)
        .Where(year => worded.Day <= DateTime.DaysInMonth(year, worded.Month) && IsoWeekday(new(year, worded.Month, worded.Day)) == worded.Weekday)
        .OrderBy(year => Math.Abs(new DateOnly(year, worded.Month, worded.Day).DayNumber - published.DayNumber))
        .Select(year => (int?)year)
        .FirstOrDefault();

    private static (WordedDate Date, DateBasis Basis) Dated(WordedDate worded, DateOnly? published) =>
        worded is { Year: 0, Month: > 0 } && published is { } day && LatestYear(worded, day) is { } year ? (worded with { Year = year }, DateBasis.Inferred) : (worded, DateBasis.Stated);

    private static string DayBefore(WordedDate worded)
    {
        var first = new DateOnly(worded.Year == 0 ? CommonYear : worded.Year, Math.Max(1, worded.Month), 1).AddDays(Math.Max(1, worded.Day) - 2);
        return first.ToString(worded.Year == 0 ? $"'{UnknownYear}'-MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string Write(WordedDate worded)
    {
        var year = worded.Year == 0 ? UnknownYear : worded.Year.ToString("D4", CultureInfo.InvariantCulture);
        if (worded.Part == "before") return worded is { Month: 0, Year: > 1 } ? $"../{(worded.Year - 1).ToString("D4", CultureInfo.InvariantCulture)}" : "";
        if (worded.Part == "decade") return $"{year}/{(worded.Year + 9).ToString("D4", CultureInfo.InvariantCulture)}";
        if (worded.Month == 0 && worded.Part.Contains('-', StringComparison.Ordinal)) return string.Join('/', worded.Part.Split('-').Select(month => $"{year}-{month}"));
        if (worded.Month == 0) return Part(worded.Part, year, $"{year}-01/{year}-03", $"{year}-04/{year}-09", $"{year}-10/{year}-12");

        var month = $"{year}-{worded.Month.ToString("D2", CultureInfo.InvariantCulture)}";
        if (worded.Day > 0) return $"{month}-{worded.Day.ToString("D2", CultureInfo.InvariantCulture)}";

        var last = DateTime.DaysInMonth(worded.Year == 0 ? CommonYear : worded.Year, worded.Month);
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
