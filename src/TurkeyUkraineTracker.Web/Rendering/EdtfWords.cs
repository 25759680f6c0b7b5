using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says dates in English, as uncertain as they are.</summary>
public static class EdtfWords
{
    public const string NotFound = "date not found";

    private const string YearNotStated = "year not stated";

    private static readonly DateTimeFormatInfo Months = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>"1 November 2024", "early November 2024", "2 to 7 November 2024", "3 December, year not stated", "up to 24 February 2022"; never empty.</summary>
    public static string Of(EdtfDate? date)
    {
        if (date is null) return NotFound;

        var ends = date.Text.Split('/');
        if (ends.Length == 1) return Join(Day.Parse(ends[0]));
        if (ends[0] == "..") return ends[1] == ".." ? NotFound : $"up to {Join(Day.Parse(ends[1]))}";
        if (PartOf(ends[0], ends[1]) is { } found) return $"{found.Part} {Join(Day.Parse(found.Of))}";
        return ends[1] == ".." ? $"from {Join(Day.Parse(ends[0]))} on" : Range(Day.Parse(ends[0]), Day.Parse(ends[1]));
    }

    /// <summary>All days from one to the other, in words; one day alone when they are the same or only one is known.</summary>
    public static string Between(DateOnly? from, DateOnly? to) => (from ?? to, to ?? from) switch
    {
        ({ } first, { } last) => Range(DayOf(first), DayOf(last)),
        _ => NotFound,
    };

    /// <summary>What HTML's <c>datetime</c> can hold of a date; null for an interval, which it cannot.</summary>
    public static string? ForMachines(EdtfDate date) =>
        date.Text.Contains('/', StringComparison.Ordinal) ? null
        : !date.IsYearless ? date.Text
        : date.Text.Length == "XXXX-12-03".Length ? date.Text["XXXX-".Length..]
        : null;

    private static Day DayOf(DateOnly day) => Day.Parse(day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>What both ends share is said once, at the end: "28 October to 3 November 2024".</summary>
    private static string Range(Day first, Day last)
    {
        if (first == last) return Join(first);
        if (first.Year != last.Year) return $"{Join(first)} to {Join(last)}";

        var sharesMonth = first.Month == last.Month && first.Number.Length > 0 && last.Number.Length > 0;
        var start = sharesMonth ? first.Number : Words(first.Number, first.Month);
        return start.Length == 0 ? $"{Join(first)} to {Join(last)}" : $"{start} to {Join(last)}";
    }

    /// <summary>"early", "mid" or "late", and the month or year it is a part of, as extraction reads such words; null for other intervals.</summary>
    private static (string Part, string Of)? PartOf(string first, string last)
    {
        var cut = first.LastIndexOf('-');
        if (cut < 0 || first.Length != last.Length || first[..cut] != last[..cut]) return null;

        var part = (first[(cut + 1)..], last[(cut + 1)..]) switch
        {
            ("01", "10") when IsDay(first) => "early",
            ("11", "20") when IsDay(first) => "mid",
            ("21", var day) when IsDay(first) && day == LastDayOf(last) => "late",
            ("01", "03") when !IsDay(first) => "early",
            ("04", "09") when !IsDay(first) => "mid",
            ("10", "12") when !IsDay(first) => "late",
            _ => null,
        };
        return part is null ? null : (part, first[..cut]);
    }

    private static bool IsDay(string text) => text.Length == "2024-11-01".Length;

    private static string LastDayOf(string day)
    {
        // A February of no stated year is taken for one of 28 days, as where such dates are read.
        var year = int.TryParse(day[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 2001;
        return DateTime.DaysInMonth(year, int.Parse(day[5..7], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Join(Day day)
    {
        var words = Words(day.Number, day.Month);
        return day.Year == YearNotStated ? $"{words}, {day.Year}" : Words(words, day.Year);
    }

    private static string Words(params string[] words) => string.Join(' ', words.Where(word => word.Length > 0));

    /// <summary>One end of a date, its fields as words; what is not given is empty.</summary>
    private sealed record Day(string Number, string Month, string Year)
    {
        public static Day Parse(string text)
        {
            var fields = text.Split('-');
            var month = fields.Length > 1 ? Months.GetMonthName(int.Parse(fields[1], CultureInfo.InvariantCulture)) : "";
            return new(fields.Length > 2 ? Unpadded(fields[2]) : "", month, fields[0] == "XXXX" ? YearNotStated : Unpadded(fields[0]));
        }

        private static string Unpadded(string digits) => digits.TrimStart('0');
    }
}
