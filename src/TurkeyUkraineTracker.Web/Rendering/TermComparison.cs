using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>What the articles of a claim call the same things: things down, articles across.</summary>
/// <param name="Columns">As in <see cref="ClaimComparison"/>.</param>
public sealed record TermComparison(IReadOnlyList<AppearanceCard> Columns, IReadOnlyList<TermComparisonRow> Rows)
{
    /// <summary>Null where there is nothing to hold against each other.</summary>
    public static TermComparison? Of(ClaimComparison? comparison, IReadOnlyList<ClaimTerm> terms) =>
        comparison is null || terms.Count == 0 ? null : new(comparison.Columns, [.. terms.Select(term => TermComparisonRow.Of(term, comparison.Columns))]);
}

/// <summary>One thing.</summary>
/// <param name="Cells">For each article its words, the most used first; empty where it has none.</param>
public sealed record TermComparisonRow(ClaimTerm Term, IReadOnlyList<(AppearanceCard Card, IReadOnlyList<ClaimTermWord> Words)> Cells)
{
    private const int WordsShown = 5;

    internal static TermComparisonRow Of(ClaimTerm term, IReadOnlyList<AppearanceCard> columns)
    {
        var words = term.Words.ToLookup(word => word.Source, StringComparer.Ordinal);
        return new(term, [.. columns.Select(card => (card, (IReadOnlyList<ClaimTermWord>)[.. words[card.Appearance.Source.Slug].Take(WordsShown)]))]);
    }
}
