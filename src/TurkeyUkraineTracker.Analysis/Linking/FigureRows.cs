using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The figures of a claim's tellings, one row per quantity.</summary>
internal static class FigureRows
{
    private static readonly AlignedRows<SignatureFigure> Rows = new(Compare, Distance);

    /// <summary>Units in order; <c>figure:measure</c> where a telling says what is measured, else <c>figure:unit</c>.</summary>
    public static IEnumerable<FieldComparison> Of(IReadOnlyList<List<Telling>> columns)
    {
        var stated = columns.SelectMany((column, i) => column.SelectMany((telling, place) => telling.Signature.Figures.Select(figure => Stated(i, place, figure))));
        return stated.GroupBy(figure => figure.Value.Unit, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).SelectMany(unit => OfUnit([.. unit], columns.Count));
    }

    private static IEnumerable<FieldComparison> OfUnit(List<Stated<SignatureFigure>> figures, int columns) => Rows.Of(figures).Select(row => new FieldComparison(
        $"figure:{NameOf(row)}", Rows.Cells(row, columns, column => figures.Exists(figure => figure.Column == column))));

    private static string NameOf(List<Stated<SignatureFigure>> row) =>
        row.Select(figure => figure.Value.Measure).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault() ?? row[0].Value.Unit;

    private static Stated<SignatureFigure> Stated(int column, int telling, SignatureFigure figure) =>
        new(column, telling, $"{figure.Measure} {FigureLabel.Of(figure)} {figure.Change}", figure, FigureLabel.Of(figure), figure.Span, PrecisionOf(figure));

    // What is measured tells quantities apart: exports of 5 and imports of 5 are no agreement.
    private static CellState Compare(SignatureFigure a, SignatureFigure b) =>
        a.Measure is { } measure && b.Measure is { } other && measure != other ? CellState.NotComparable : FigureComparison.Of(a, b);

    private static decimal Distance(SignatureFigure a, SignatureFigure b) => Math.Abs(Middle(a) / 2 - Middle(b) / 2);

    private static decimal Middle(SignatureFigure figure) => figure.Value ?? figure.Low ?? figure.High ?? 0;

    // An exact number says more than a bound, and a bound more than "about".
    private static int PrecisionOf(SignatureFigure figure) =>
        (figure.Value is null ? 0 : 1000) + (figure.IsApproximate ? 0 : 200) + (figure.Bound == FigureBound.Exact ? 400 : 0) + FigureComparison.SignificantDigits(Middle(figure));
}
