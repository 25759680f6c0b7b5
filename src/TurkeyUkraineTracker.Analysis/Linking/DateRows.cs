using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The dates inside a claim's words, one row per date that is told of.</summary>
internal static class DateRows
{
    public const string Field = "event-date";

    private static readonly AlignedRows<EdtfDate> Rows = new(DateComparison.Of, (_, _) => 0);

    public static IEnumerable<FieldComparison> Of(IReadOnlyList<List<Telling>> columns)
    {
        var dates = columns.SelectMany((column, i) => column.SelectMany((telling, place) => telling.Signature.Dates.Select(date => Stated(i, place, date)))).ToList();
        return Rows.Of(dates).Select(row => new FieldComparison(Field, Rows.Cells(row, columns.Count, column => dates.Exists(date => date.Column == column))));
    }

    private static Stated<EdtfDate> Stated(int column, int telling, SignatureDate date) =>
        new(column, telling, date.Date.Text, date.Date, date.Date.Text, date.Span, DateComparison.Precision(date.Date));
}
