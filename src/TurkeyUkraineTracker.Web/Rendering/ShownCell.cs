using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A value as shown in its column.</summary>
/// <param name="Words">The article's own words for it; null where they would only repeat the wording, or do not stand in the passage shown.</param>
/// <param name="Reading">What they were read as, in words for people; null where nothing was found.</param>
/// <param name="Href">The words it was read from, in the article; where there are none, the claim there.</param>
/// <param name="Inferred">What another article adds, with its letter: "3 December 2024, the year from B"; null when none does.</param>
public sealed record ShownCell(AppearanceCard Card, CellState State, string? Words, string? Reading, string Href, string? Inferred = null)
{
    /// <param name="cards">All columns: what is inferred names the one it is from.</param>
    public static ShownCell Of(string field, ComparedCell cell, AppearanceCard card, IReadOnlyList<AppearanceCard> cards)
    {
        var words = FieldWords.IsQuotable(field) ? WordsOf(cell, card.Appearance) : null;
        var reading = ReadingOf(field, cell, card.Appearance);
        var href = cell.Spans is [var first, ..] ? SiteUrls.SpotInSource(card.Appearance.Source.Slug, first) : card.InArticle;
        return new(card, cell.State, words == reading ? null : words, reading, href, InferredOf(field, cell, cards));
    }

    private static string? InferredOf(string field, ComparedCell cell, IReadOnlyList<AppearanceCard> cards) =>
        cell.Inferred is { } inferred ? $"{FieldWords.Value(field, inferred.Value)}, the year from {cards[inferred.From].Letter}" : null;

    private static string? WordsOf(ComparedCell cell, AppearanceView appearance)
    {
        var words = cell.Spans.Select(span => new TextSpan(span.Start - appearance.PassageStart, span.End - appearance.PassageStart)).ToList();
        return words.Count > 0 && words.All(new TextSpan(0, appearance.Passage.Length).Contains)
            ? string.Join(" … ", words.Select(span => span.Of(appearance.Passage)))
            : null;
    }

    private static string? ReadingOf(string field, ComparedCell cell, AppearanceView appearance) =>
        appearance.Figures.FirstOrDefault(figure => cell.Spans.Contains(figure.Span)) is { } figure && FieldWords.IsFigure(field)
            ? FigureWords.Of(figure)
            : cell.Value is null ? null : FieldWords.Value(field, cell.Value);
}
