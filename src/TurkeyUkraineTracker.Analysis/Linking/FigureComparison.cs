using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two figures of one unit can tell of one quantity.</summary>
public static class FigureComparison
{
    // "About 5.3 percent" is said of 5.0 as well as of 5.6.
    private const decimal Roughly = 0.1m;

    /// <summary>Symmetric. Two open bounds with other numbers differ: "at least 40" and "at least 50" can both be true, but are not one statement. <see cref="CellState.NotComparable"/> for figures of two units.</summary>
    public static CellState Of(SignatureFigure a, SignatureFigure b)
    {
        if (a.Unit != b.Unit) return CellState.NotComparable;
        if (TurnsAround(a, b) || (IsOpen(a) && IsOpen(b) && a.Value != b.Value)) return CellState.Differ;

        var ((lowA, highA), (lowB, highB)) = (Range(a), Range(b));
        if (lowA > highB || lowB > highA) return CellState.Differ;
        return SameWords(a, b) ? CellState.Agree : CellState.Compatible;
    }

    /// <summary>One rises where the other falls.</summary>
    internal static bool TurnsAround(SignatureFigure a, SignatureFigure b) => a.Unit == b.Unit && a.Change is { } up && b.Change is { } down && up != down;

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
