using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The figures of a claim's tellings, one row per quantity: figures of one unit that fit each other, else those of the same rank.</summary>
internal static class FigureRows
{
    public static IEnumerable<FieldComparison> Of(IReadOnlyList<Telling> tellings)
    {
        var units = tellings.SelectMany(telling => telling.Signature.Figures).Select(figure => figure.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return units.SelectMany(unit => OfUnit(unit, tellings));
    }

    private static IEnumerable<FieldComparison> OfUnit(string unit, IReadOnlyList<Telling> tellings)
    {
        var left = tellings.Select(telling => telling.Signature.Figures.Where(figure => figure.Unit == unit).ToList()).ToList();
        while (left.Any(figures => figures.Count > 0))
        {
            var taken = Take(left);
            var cells = Enumerable.Range(0, tellings.Count).Select(i => CellOf(taken[i], Others(tellings, taken, i)));
            yield return new($"figure:{unit}", [.. cells]);
        }
    }

    // The first figure that is left leads; every other telling gives the one that fits it, else its own first.
    private static List<SignatureFigure?> Take(List<List<SignatureFigure>> left)
    {
        var lead = left.First(figures => figures.Count > 0)[0];
        var taken = left.Select(figures => figures.Contains(lead) ? lead : figures.Find(figure => Fits(figure, lead)) ?? (figures.Count == 1 ? figures[0] : null)).ToList();
        for (var i = 0; i < left.Count; i++)
        {
            if (taken[i] is { } figure) left[i].Remove(figure);
        }

        return taken;
    }

    private static FieldCell CellOf(SignatureFigure? figure, List<SignatureFigure> others)
    {
        if (figure is null) return new(CellState.NotFound, null, []);
        return new(CellStates.Against(others.Select(other => FigureComparison.Of(figure, other))), FigureLabel.Of(figure), [figure.Span]);
    }

    private static List<SignatureFigure> Others(IReadOnlyList<Telling> tellings, List<SignatureFigure?> taken, int i) =>
        [.. taken.Where((figure, other) => figure is not null && tellings[other].Article != tellings[i].Article).Select(figure => figure!)];

    private static bool Fits(SignatureFigure a, SignatureFigure b) => FigureComparison.Of(a, b) is CellState.Agree or CellState.Compatible;
}
