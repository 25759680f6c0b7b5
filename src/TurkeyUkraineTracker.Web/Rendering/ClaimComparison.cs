using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The comparison of a claim's articles as its page shows it: what differs first.</summary>
/// <param name="Columns">An article each, by the card of its first wording.</param>
/// <param name="Groups">The fields by state; the wording is left out, for it stands above in full. No group is empty.</param>
public sealed record ClaimComparison(IReadOnlyList<AppearanceCard> Columns, IReadOnlyList<FieldGroup> Groups)
{
    private static readonly CellState[] Order = [CellState.Differ, CellState.Compatible, CellState.Agree, CellState.NotComparable];

    /// <summary>Beyond these a table no longer fits a page and scrolls sideways.</summary>
    public const int FittingColumns = 4;

    public bool IsWide => Columns.Count > FittingColumns;

    public bool Differs => Groups.Any(group => group.State == CellState.Differ);

    /// <summary>The states that some cell has, for the key.</summary>
    public IEnumerable<CellState> States => Groups.SelectMany(group => group.Rows).SelectMany(row => row.Cells).Select(cell => cell.State).Distinct().Order();

    /// <summary>Null for a claim of one article: there is nothing to compare.</summary>
    public static ClaimComparison? Of(ClaimView claim, IReadOnlyList<AppearanceCard> cards)
    {
        var columns = cards.GroupBy(card => card.Index).Select(article => article.ToList()).ToList();
        if (claim.Comparison is not { } found || columns.Count < 2) return null;

        var rows = ToldApart([.. found.Fields.Where(field => field.Field != FieldWords.Wording).Select((field, place) => RowOf(field, place, columns))]).ToLookup(row => row.State);
        return new([.. columns.Select(column => column[0])], [.. Order.Where(rows.Contains).Select(state => new FieldGroup(state, [.. rows[state]]))]);
    }

    /// <summary>The same fields with the columns of some articles.</summary>
    public ClaimComparison Of(int first, int articles) => new(
        [.. Columns.Skip(first).Take(articles)],
        [.. Groups.Select(group => group with { Rows = [.. group.Rows.Select(row => row with { Cells = [.. row.Cells.Skip(first).Take(articles)] })] })]);

    private static FieldRow RowOf(ComparedField field, int place, List<List<AppearanceCard>> columns)
    {
        var measures = columns.SelectMany(column => column).SelectMany(card => card.Appearance.Figures).Select(figure => figure.Measure).OfType<string>().ToHashSet();
        return new(place, field.Field, FieldWords.Of(field.Field, measures.Contains), StateOf(field), [.. field.Cells.Zip(columns, (cell, column) => ShownCell.Of(field.Field, cell, column, columns))]);
    }

    // Exports in money and exports in percent are two quantities of one measure.
    private static IEnumerable<FieldRow> ToldApart(IReadOnlyList<FieldRow> rows)
    {
        var several = rows.GroupBy(row => row.Name).Where(same => same.Select(row => row.Unit).OfType<string>().Distinct().Count() > 1).Select(same => same.Key).ToHashSet();
        return rows.Select(row => several.Contains(row.Name) && row.Unit is { } unit ? row with { Name = $"{row.Name} ({UnitWords.Of(unit, amount: 2)})" } : row);
    }

    // What no two articles state is one group, whatever the reason.
    private static CellState StateOf(ComparedField field) => Order.Contains(field.State) ? field.State : CellState.NotComparable;
}

/// <summary>Fields of one state.</summary>
public sealed record FieldGroup(CellState State, IReadOnlyList<FieldRow> Rows);

/// <summary>A field with its value in each column.</summary>
/// <param name="Place">Among all fields, from 0; two figures of one unit are two fields of one name.</param>
/// <param name="Name">The field for readers.</param>
public sealed record FieldRow(int Place, string Field, string Name, CellState State, IReadOnlyList<ShownCell> Cells)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"f-{Place + 1}");

    /// <summary>Of the figures that its cells were read from; null where they are of several units, of none, or no figures.</summary>
    public string? Unit => Cells.Select(cell => cell.Figure?.Unit).OfType<string>().Where(unit => unit.Length > 0).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>The different values that some column has, for the verdict.</summary>
    public IReadOnlyList<ShownCell> Values => [.. Cells.Where(cell => cell.Reading is not null).DistinctBy(cell => cell.Reading)];
}
