using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

internal static class FoundSpans
{
    /// <summary>Every span of an extraction; a span may come more than once.</summary>
    public static IEnumerable<TextSpan> Of(ArticleExtraction found) => found.Attributions.SelectMany(a => a.Content.Concat(a.Cue).Concat(a.SpeakerSpans))
        .Concat(found.Claims.SelectMany(claim => claim.Content))
        .Concat(found.Figures.Select(figure => figure.Span))
        .Concat(found.Dates.Select(date => date.Span))
        .Concat(found.Citations.Select(citation => citation.Span))
        .Concat(found.Actors.SelectMany(actor => actor.Mentions).Select(mention => mention.Span));
}
