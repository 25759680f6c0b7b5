using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A value that one article leaves open and another article of the same claim gives.</summary>
/// <param name="Value">EDTF.</param>
/// <param name="From">The article that gives it, by its place among the cells.</param>
public sealed record InferredValue(string Value, int From);

/// <summary>Completes dates whose year an article does not give, once the claim is formed: what is inferred decides no match and no state.</summary>
/// <remarks>Pure. Only where all other articles that give a year to the same month and day give the same one.</remarks>
public static class InferredYears
{
    private const int YearLength = 4;

    /// <summary>The fields as they are, with what is inferred beside the articles' own values.</summary>
    public static IReadOnlyList<FieldComparison> Into(IReadOnlyList<FieldComparison> fields) =>
        [.. fields.Select(field => field.Field is "said-on" or "event-date" ? Completed(field) : field)];

    private static FieldComparison Completed(FieldComparison field) =>
        field with { Cells = [.. field.Cells.Select((cell, i) => cell with { Inferred = InferredFor(i, field.Cells) })] };

    private static InferredValue? InferredFor(int at, IReadOnlyList<FieldCell> cells)
    {
        if (!EdtfDate.TryParse(cells[at].Value, out var open) || !open.IsYearless) return null;

        var given = Enumerable.Range(0, cells.Count).Where(other => other != at && Completes(cells[other].Value, open)).ToList();
        if (given.Select(other => cells[other].Value![..YearLength]).Distinct(StringComparer.Ordinal).Count() != 1) return null;

        var value = cells[given[0]].Value![..YearLength] + open.Text[YearLength..];
        return EdtfDate.TryParse(value, out _) ? new(value, given[0]) : null;
    }

    private static bool Completes(string? other, EdtfDate open) =>
        EdtfDate.TryParse(other, out var date) && !date.IsYearless && DateComparison.Of(date, open) == CellState.Compatible;
}
