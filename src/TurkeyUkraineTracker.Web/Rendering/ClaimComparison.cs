using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The comparison of a claim's articles as its page shows it: what differs first.</summary>
/// <param name="Cards">The columns, in their order.</param>
/// <param name="Groups">The fields by state; the wording is left out, for it stands above in full. No group is empty.</param>
public sealed record ClaimComparison(IReadOnlyList<AppearanceCard> Cards, IReadOnlyList<FieldGroup> Groups)
{
    private static readonly CellState[] Order = [CellState.Differ, CellState.Compatible, CellState.Agree, CellState.NotComparable];

    /// <summary>Beyond these a table no longer fits a page and scrolls sideways.</summary>
    private const int FittingColumns = 4;

    public bool IsWide => Cards.Count > FittingColumns;

    public bool Differs => Groups.Any(group => group.State == CellState.Differ);

    /// <summary>The states that some cell has, for the key.</summary>
    public IEnumerable<CellState> States => Groups.SelectMany(group => group.Rows).SelectMany(row => row.Cells).Select(cell => cell.State).Distinct().Order();

    /// <summary>Null for a claim of one article: there is nothing to compare.</summary>
    public static ClaimComparison? Of(ClaimView claim, IReadOnlyList<AppearanceCard> cards)
    {
        if (claim.Comparison is not { } found || cards.Select(card => card.Index).Distinct().Count() < 2) return null;

        var rows = found.Fields.Where(field => field.Field != FieldWords.Wording)
            .Select(field => new FieldRow(field.Field, StateOf(field), [.. field.Cells.Zip(cards, ShownCell.Of)]))
            .ToLookup(row => row.State);
        return new(cards, [.. Order.Where(rows.Contains).Select(state => new FieldGroup(state, [.. rows[state]]))]);
    }

    // What no two articles state is one group, whatever the reason.
    private static CellState StateOf(ComparedField field) => Order.Contains(field.State) ? field.State : CellState.NotComparable;
}

/// <summary>Fields of one state.</summary>
public sealed record FieldGroup(CellState State, IReadOnlyList<FieldRow> Rows);

/// <summary>A field with its value in each column.</summary>
public sealed record FieldRow(string Field, CellState State, IReadOnlyList<ShownCell> Cells)
{
    public string Id => $"f-{Field.Replace(':', '-')}";

    /// <summary>The different values that some column has, for the verdict.</summary>
    public IReadOnlyList<ShownCell> Values => [.. Cells.Where(cell => cell.Value is not null).DistinctBy(cell => cell.Value)];
}

/// <summary>A value as shown in its column.</summary>
/// <param name="Words">The article's own words for it, where they stand in the passage shown and say it otherwise; else null.</param>
/// <param name="Href">The words it was read from, in the article; where there are none, the claim there.</param>
public sealed record ShownCell(AppearanceCard Card, CellState State, string? Value, string? Words, string Href)
{
    public static ShownCell Of(ComparedCell cell, AppearanceCard card)
    {
        var words = WordsOf(cell, card.Appearance);
        var href = cell.Spans is [var first, ..] ? SiteUrls.SpotInSource(card.Appearance.Source.Slug, first) : card.InArticle;
        return new(card, cell.State, cell.Value, words == cell.Value ? null : words, href);
    }

    private static string? WordsOf(ComparedCell cell, AppearanceView appearance)
    {
        var words = cell.Spans.Select(span => new TextSpan(span.Start - appearance.PassageStart, span.End - appearance.PassageStart)).ToList();
        return words.Count > 0 && words.All(new TextSpan(0, appearance.Passage.Length).Contains)
            ? string.Join(" … ", words.Select(span => span.Of(appearance.Passage)))
            : null;
    }
}
