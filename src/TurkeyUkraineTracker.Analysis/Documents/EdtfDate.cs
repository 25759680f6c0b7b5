using System.Globalization;

namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>A date as uncertain as its words: EDTF text (Library of Congress, levels 0 and 1 as far as used here) and the days it can mean.</summary>
/// <remarks>
/// Takes <c>2024-11-01</c>, <c>2024-11</c>, <c>2024</c>, <c>2024-11-01/2024-11-10</c>, <c>../2022-02-24</c>, <c>2022-02-24/..</c>, and a year
/// that is not known, <c>XXXX-12-03</c> or <c>XXXX-12</c>; also how long something lasts, <c>P1M</c>, which is no day. Days are <see cref="DateOnly.DayNumber"/>, both inclusive; null = unknown or open.
/// </remarks>
public sealed record EdtfDate
{
    private EdtfDate(string text, int? firstDay, int? lastDay) => (Text, FirstDay, LastDay) = (text, firstDay, lastDay);

    public string Text { get; }

    public int? FirstDay { get; }

    public int? LastDay { get; }

    /// <summary>The year is nowhere in the words; no day can be named.</summary>
    public bool IsYearless => Text.Contains("XXXX", StringComparison.Ordinal);

    /// <summary>How long something lasts (ISO 8601), not when.</summary>
    public bool IsDuration => Text[0] == 'P';

    public static EdtfDate Day(DateOnly day) => Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <exception cref="FormatException">The text is not of a form named above.</exception>
    public static EdtfDate Parse(string text) => TryParse(text, out var date) ? date : throw new FormatException($"Not an EDTF date: {text}");

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (text is null) return false;
        if (IsLength(text))
        {
            date = new(text, null, null);
            return true;
        }

        var parts = text.Split('/');
        if (parts.Length > 2 || !TryRange(parts[0], out var from) || !TryRange(parts[^1], out var to)) return false;
        if (parts.Length == 1 && from.Open) return false;
        if (from.First > to.Last) return false;

        date = new(text, from.First, to.Last);
        return true;
    }

    private static bool IsLength(string text) =>
        text.Length is > 2 and < 7 && text[0] == 'P' && text[^1] is 'D' or 'W' or 'M' or 'Y' && text[1] != '0' && text[1..^1].All(char.IsAsciiDigit);

    private static bool TryRange(string part, out (int? First, int? Last, bool Open) range)
    {
        range = (null, null, part == "..");
        if (range.Open) return true;

        var fields = part.Split('-');
        if (fields.Length > 3 || fields[0].Length != 4 || fields.Skip(1).Any(f => f.Length != 2)) return false;

        var yearless = fields[0] == "XXXX";
        // A leap year stands in for the unknown one, so that XXXX-02-29 passes.
        if (!TryNumber(yearless ? "2000" : fields[0], 1, 9999, out var year)) return false;

        var (month, day) = (0, 0);
        if (fields.Length > 1 && !TryNumber(fields[1], 1, 12, out month)) return false;
        if (fields.Length > 2 && !TryNumber(fields[2], 1, DateTime.DaysInMonth(year, month), out day)) return false;
        if (yearless) return fields.Length > 1;

        var first = new DateOnly(year, Math.Max(month, 1), Math.Max(day, 1));
        var last = month == 0 ? new(year, 12, 31) : day == 0 ? new(year, month, DateTime.DaysInMonth(year, month)) : first;
        range = (first.DayNumber, last.DayNumber, false);
        return true;
    }

    private static bool TryNumber(string digits, int low, int high, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= low && number <= high;

    public override string ToString() => Text;
}
