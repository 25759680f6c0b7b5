using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two dates can mean the same day.</summary>
public static class DateComparison
{
    private const string NoYear = "XXXX";

    // 29 February is a day of it.
    private const int SomeLeapYear = 2000;

    private const int AnyYear = 365;

    /// <summary>Symmetric. <see cref="CellState.NotComparable"/> when one of them fixes no day and the other no month and day.</summary>
    public static CellState Of(EdtfDate a, EdtfDate b)
    {
        if (a.Text == b.Text) return CellState.Agree;
        if (a.IsYearless && b.IsYearless) return Meeting(InYear(a, SomeLeapYear), InYear(b, SomeLeapYear));
        if (a.IsYearless) return Yearless(a, b);
        return b.IsYearless ? Yearless(b, a) : Meeting(a, b);
    }

    /// <summary>Whether no day is in both, and at least <paramref name="days"/> lie between them.</summary>
    public static bool AreApart(EdtfDate a, EdtfDate b, int days) =>
        Of(a, b) == CellState.Differ && Gap(a, b) is { } gap && gap >= days;

    /// <summary>The fewer days a date can mean, the higher; a known year before an unknown one.</summary>
    internal static int Precision(EdtfDate date) => date is { FirstDay: { } first, LastDay: { } last } ? first - last : date.IsYearless ? -AnyYear : int.MinValue;

    private static CellState Meeting(EdtfDate? a, EdtfDate? b)
    {
        if (a is null || b is null || IsOpen(a) || IsOpen(b)) return CellState.NotComparable;

        return (a.FirstDay ?? int.MinValue) <= (b.LastDay ?? int.MaxValue) && (b.FirstDay ?? int.MinValue) <= (a.LastDay ?? int.MaxValue)
            ? CellState.Compatible
            : CellState.Differ;
    }

    private static bool IsOpen(EdtfDate date) => date.FirstDay is null && date.LastDay is null;

    // XXXX-11-01 can be 2024-11-01 and lies in early November 2024; what spans a year or has no end says nothing about it.
    private static CellState Yearless(EdtfDate yearless, EdtfDate dated)
    {
        if (dated is not { FirstDay: { } first, LastDay: { } last } || last - first >= AnyYear - 1) return CellState.NotComparable;

        var years = new[] { DateOnly.FromDayNumber(first).Year, DateOnly.FromDayNumber(last).Year };
        var states = years.Select(year => Meeting(InYear(yearless, year), dated)).ToList();
        return states.Contains(CellState.Compatible) ? CellState.Compatible : states.Contains(CellState.Differ) ? CellState.Differ : CellState.NotComparable;
    }

    // Null for what that year does not have: 29 February, or an interval over the turn of the year.
    private static EdtfDate? InYear(EdtfDate yearless, int year) =>
        EdtfDate.TryParse(yearless.Text.Replace(NoYear, year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal), out var date) ? date : null;

    private static int? Gap(EdtfDate a, EdtfDate b) => a.FirstDay > b.LastDay ? a.FirstDay - b.LastDay : b.FirstDay - a.LastDay;
}
