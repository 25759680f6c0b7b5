using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Says dates in English, as uncertain as they are.</summary>
public static class EdtfWords
{
    public const string NotStated = "date not stated";

    private const string YearNotStated = "year not stated";

    private static readonly DateTimeFormatInfo Months = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>"1 November 2024", "1 to 10 November 2024", "3 December, year not stated", "up to 24 February 2022"; never empty.</summary>
    public static string Of(EdtfDate? date)
    {
        if (date is null) return NotStated;

        var ends = date.Text.Split('/');
        if (ends.Length == 1) return Join(Day.Parse(ends[0]));
        if (ends[0] == "..") return ends[1] == ".." ? NotStated : $"up to {Join(Day.Parse(ends[1]))}";
        return ends[1] == ".." ? $"from {Join(Day.Parse(ends[0]))} on" : Range(Day.Parse(ends[0]), Day.Parse(ends[1]));
    }

    /// <summary>What HTML's <c>datetime</c> can hold of a date; null for an interval, which it cannot.</summary>
    public static string? ForMachines(EdtfDate date) =>
        date.Text.Contains('/', StringComparison.Ordinal) ? null
        : !date.IsYearless ? date.Text
        : date.Text.Length == "XXXX-12-03".Length ? date.Text["XXXX-".Length..]
        : null;

    /// <summary>What both ends share is said once, at the end: "28 October to 3 November 2024".</summary>
    private static string Range(Day first, Day last)
    {
        if (first == last) return Join(first);
        if (first.Year != last.Year) return $"{Join(first)} to {Join(last)}";

        var sharesMonth = first.Month == last.Month && first.Number.Length > 0 && last.Number.Length > 0;
        var start = sharesMonth ? first.Number : Words(first.Number, first.Month);
        return start.Length == 0 ? $"{Join(first)} to {Join(last)}" : $"{start} to {Join(last)}";
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
