using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two figures of one unit can tell of one quantity.</summary>
public static class FigureComparison
{
    // "About 5.3 percent" is said of 5.0 as well as of 5.6.
    private const decimal Roughly = 0.1m;

    // 20,000 can stand for 19,874. Beyond, a count is another count: 120 and 123 are not rounded but updated.
    private const decimal RoundedAway = 0.01m;

    /// <summary>Symmetric. Two open bounds with other numbers differ: "at least 40" and "at least 50" can both be true, but are not one statement. <see cref="CellState.NotComparable"/> for figures of two units.</summary>
    public static CellState Of(SignatureFigure a, SignatureFigure b)
    {
        if (a.Unit != b.Unit) return CellState.NotComparable;
        if (TurnsAround(a, b) || (IsOpen(a) && IsOpen(b) && a.Value != b.Value)) return CellState.Differ;

        var ((lowA, highA), (lowB, highB)) = (Range(a), Range(b));
        if (lowA > highB || lowB > highA) return IsRounded(a, b) || IsRounded(b, a) ? CellState.Compatible : CellState.Differ;
        return SameWords(a, b) ? CellState.Agree : CellState.Compatible;
    }

    /// <summary>One rises where the other falls.</summary>
    internal static bool TurnsAround(SignatureFigure a, SignatureFigure b) => a.Unit == b.Unit && a.Change is { } up && b.Change is { } down && up != down;

    /// <summary>How many digits carry the number: 5500000000 has two, 27.1 three, 0.5 one.</summary>
    internal static int SignificantDigits(decimal value) =>
        FigureLabel.Number(Math.Abs(value)).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    // "12 percent" for 12.4, "5.5 billion" for 5.48: the coarser is the finer with fewer digits.
    private static bool IsRounded(SignatureFigure coarse, SignatureFigure fine)
    {
        if ((coarse.Bound, fine.Bound) != (FigureBound.Exact, FigureBound.Exact) || coarse.Value is not { } round || fine.Value is not { } value) return false;

        var digits = SignificantDigits(round);
        if (digits >= SignificantDigits(value) || Math.Abs(round - value) > HalfUnit(round, digits)) return false;
        return Math.Abs(round - value) <= Math.Abs(value) * RoundedAway || (digits > 1 && value != decimal.Truncate(value));
    }

    /// <summary>Half of what its last digit counts: 0.05 for 5.3, 5000 for 20 000 when 2 carries it.</summary>
    private static decimal HalfUnit(decimal round, int digits)
    {
        var unit = Math.Abs(round);
        if (unit == 0) return 0;

        var scale = 1m;
        for (; unit >= 10; unit /= 10) scale *= 10;
        for (; unit < 1; unit *= 10) scale /= 10;
        for (var i = 1; i < digits; i++) scale /= 10;
        return scale / 2;
    }

    private static bool IsOpen(SignatureFigure figure) => figure.Bound != FigureBound.Exact;

    private static bool SameWords(SignatureFigure a, SignatureFigure b) =>
        (a.Value, a.Low, a.High, a.Bound, a.IsApproximate) == (b.Value, b.Low, b.High, b.Bound, b.IsApproximate);

    private static (decimal Low, decimal High) Range(SignatureFigure figure)
    {
        var (low, high) = (figure.Low ?? figure.Value ?? decimal.MinValue, figure.High ?? figure.Value ?? decimal.MaxValue);
        var slack = figure.IsApproximate && figure.Value is { } value ? Math.Abs(value) * Roughly : 0;
        return figure.Bound switch
        {
            FigureBound.AtLeast or FigureBound.MoreThan => (low, decimal.MaxValue),
            FigureBound.AtMost or FigureBound.LessThan => (decimal.MinValue, high),
            _ => (Less(low, slack), More(high, slack)),
        };
    }

    // Open ends stay open: decimal arithmetic would overflow there.
    private static decimal Less(decimal end, decimal slack) => end == decimal.MinValue ? end : end - slack;

    private static decimal More(decimal end, decimal slack) => end == decimal.MaxValue ? end : end + slack;
}
