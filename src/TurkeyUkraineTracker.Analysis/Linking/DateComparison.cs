using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two dates can mean the same day.</summary>
public static class DateComparison
{
    private const int DayLength = 10;

    /// <summary>Symmetric. <see cref="CellState.NotComparable"/> when one of them fixes no day and the other no month and day.</summary>
    public static CellState Of(EdtfDate a, EdtfDate b)
    {
        if (a.Text == b.Text) return CellState.Agree;
        if (a.IsYearless || b.IsYearless) return Yearless(a.Text, b.Text);
        if (IsOpen(a) || IsOpen(b)) return CellState.NotComparable;

        return (a.FirstDay ?? int.MinValue) <= (b.LastDay ?? int.MaxValue) && (b.FirstDay ?? int.MinValue) <= (a.LastDay ?? int.MaxValue)
            ? CellState.Compatible
            : CellState.Differ;
    }

    /// <summary>Whether no day is in both, and at least <paramref name="days"/> lie between them.</summary>
    public static bool AreApart(EdtfDate a, EdtfDate b, int days) =>
        Of(a, b) == CellState.Differ && Gap(a, b) is { } gap && gap >= days;

    private static bool IsOpen(EdtfDate date) => date.FirstDay is null && date.LastDay is null;

    // XXXX-11-01 can be 2024-11-01 and lies in XXXX-11; what is no single month or day says nothing about it.
    private static CellState Yearless(string a, string b)
    {
        if (a.Length > DayLength || b.Length > DayLength || a.Length < 7 || b.Length < 7) return CellState.NotComparable;

        var shared = Math.Min(a.Length, b.Length);
        return a.AsSpan(4, shared - 4).SequenceEqual(b.AsSpan(4, shared - 4)) ? CellState.Compatible : CellState.Differ;
    }

    private static int? Gap(EdtfDate a, EdtfDate b) => a.FirstDay > b.LastDay ? a.FirstDay - b.LastDay : b.FirstDay - a.LastDay;
}
