using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>An appearance with what its marks in the article say and where they lead.</summary>
internal sealed record AppearanceMark(
    int Number,
    int Attribution,
    string Id,
    string Slug,
    AttributionKind Kind,
    ActorLink? Speaker,
    string? SpeakerText,
    AnchorColumns Anchor,
    AppearanceSpans Spans,
    IReadOnlyList<string> Via,
    string Rule,
    int Articles,
    IReadOnlyList<string> Differs)
{
    public bool HoldsBy(Verification verification) => verification.Holds(Anchor, Spans);

    public SourceClaim ToClaim(AnalysisDocument document, bool holds) =>
        new(Number, Id, Slug, Kind, Speaker, SpeakerText, Anchor.Span, Rule, [.. Via.Select(id => document.FindActor(id)?.Name ?? id)], holds) { Articles = Articles, Differs = Differs };
}

/// <summary>Turns what was found in an article into marks on its text.</summary>
internal static class ArticleMarks
{
    /// <summary>In text order; marks may overlap and nest. The cue and speaker that several claims share are marked once, for the first of them.</summary>
    public static IReadOnlyList<Mark> Of(AnalysisDocument document, IReadOnlyList<AppearanceMark> appearances, IReadOnlyList<Figure> figures) =>
    [
        .. appearances.SelectMany(Contents)
            .Concat(appearances.DistinctBy(found => found.Attribution).SelectMany(CueAndSpeaker))
            .Concat(figures.Select(figure => new Mark(figure.Span, MarkKind.Figure, null, "", null, figure.Rule, FigureView.Of(figure))))
            .Concat(document.Dates.Select(date => new Mark(date.Span, MarkKind.Date, null, date.Date?.Text ?? "no day given", null, date.Rule)))
            .Concat(document.Citations.Select(citation => Cited(citation, document)))
            .Concat(document.Actors.SelectMany(actor =>
                actor.Mentions.Select(mention => new Mark(mention.Span, MarkKind.Actor, null, actor.Name, actor.Id, mention.Rule))))
            .OrderBy(mark => mark.Span)
            .ThenBy(mark => mark.Kind),
    ];

    /// <summary>Claims by number, then figures in text order, that the text does not fit.</summary>
    public static IReadOnlyList<Orphan> Orphans(Verification verification, IReadOnlyList<AppearanceMark> appearances, IReadOnlyList<Figure> figures) =>
    [
        .. appearances.Where(found => !found.HoldsBy(verification)).Select(found => new Orphan(KindOf(found), found.Anchor.Exact, found.Number, found.Rule)),
        .. figures.Where(figure => !verification.Holds(figure)).Select(figure => new Orphan(MarkKind.Figure, figure.Text, null, figure.Rule)),
    ];

    private static IEnumerable<Mark> Contents(AppearanceMark found)
    {
        var kind = KindOf(found);
        return found.Spans.Content.Select(span => new Mark(span, kind, found.Number, SpeakerOf(found), found.Id, found.Rule));
    }

    private static IEnumerable<Mark> CueAndSpeaker(AppearanceMark found) =>
        found.Spans.Cue.Select(span => new Mark(span, MarkKind.Cue, found.Number, SpeakerOf(found), found.Id, found.Rule))
            .Concat(found.Spans.Speaker.Select(span => new Mark(span, MarkKind.Speaker, found.Number, SpeakerOf(found), found.Speaker?.Slug, found.Rule)));

    private static Mark Cited(ExtractedCitation citation, AnalysisDocument document) => new(
        citation.Span, MarkKind.Citation, null, $"{Kebab.Of(citation.Kind)}: {document.FindActor(citation.CitedId)?.Name ?? citation.CitedId}", citation.CitedId, citation.Rule);

    private static MarkKind KindOf(AppearanceMark found) => found.Kind == AttributionKind.Narrated ? MarkKind.Narrated : MarkKind.Claim;

    private static string SpeakerOf(AppearanceMark found) => found.Speaker?.Name ?? found.SpeakerText ?? "";
}
