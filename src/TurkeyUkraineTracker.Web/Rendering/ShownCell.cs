using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A value as shown in its column.</summary>
/// <param name="Words">The article's own words for it; null where they would only repeat the wording, or do not stand in the passage shown.</param>
/// <param name="Reading">What they were read as, in words for people; null where nothing was found.</param>
/// <param name="Figure">What it is, of a figure.</param>
/// <param name="Href">The words it was read from, in the article; where there are none, the claim there.</param>
/// <param name="Inferred">What another article adds, with its letter: "3 December 2024, the year from B"; null when none does.</param>
public sealed record ShownCell(AppearanceCard Card, CellState State, string? Words, string? Reading, string Href, FigureView? Figure = null, string? Inferred = null)
{
    /// <param name="wordings">All of the column's article; the first stands for it.</param>
    /// <param name="columns">Of all articles: what is inferred names the one it is from.</param>
    public static ShownCell Of(string field, ComparedCell cell, IReadOnlyList<AppearanceCard> wordings, IReadOnlyList<IReadOnlyList<AppearanceCard>> columns)
    {
        var words = FieldWords.IsQuotable(field) ? wordings.Select(card => WordsOf(cell, card.Appearance)).FirstOrDefault(found => found is not null) : null;
        var figure = FieldWords.IsFigure(field) ? wordings.SelectMany(card => card.Appearance.Figures).FirstOrDefault(found => cell.Spans.Contains(found.Span)) : null;
        var reading = figure is not null ? FigureWords.Of(figure) : cell.Value is null ? null : FieldWords.Value(field, cell.Value);
        var href = cell.Spans is [var first, ..] ? SiteUrls.SpotInSource(wordings[0].Appearance.Source.Slug, first) : wordings[0].InArticle;
        return new(wordings[0], cell.State, words, reading, href, figure, InferredOf(field, cell, columns));
    }

    /// <summary>Of what it was read as: the article's where that is the article's own words; null for the site's.</summary>
    public string? ReadingLanguage => Words is not null && Words == Reading ? Card.Appearance.Source.Language : null;

    private static string? InferredOf(string field, ComparedCell cell, IReadOnlyList<IReadOnlyList<AppearanceCard>> columns) =>
        cell.Inferred is { } inferred ? $"{FieldWords.Value(field, inferred.Value)}, the year from {columns[inferred.From][0].Letter}" : null;

    private static string? WordsOf(ComparedCell cell, AppearanceView appearance)
    {
        var words = cell.Spans.Select(span => new TextSpan(span.Start - appearance.PassageStart, span.End - appearance.PassageStart)).ToList();
        return words.Count > 0 && words.All(new TextSpan(0, appearance.Passage.Length).Contains)
            ? string.Join(" … ", words.Select(span => span.Of(appearance.Passage)))
            : null;
    }
}
