using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Citations;

/// <summary>Finds whom an article leans on for what it attributes: the outlets and documents named beside a cue, and outlets that speak themselves.</summary>
internal static class CitationFinder
{
    public const string OutletSpeaks = "outlet-as-speaker";
    public const string DocumentSpeaks = "document-as-speaker";
    public const string BesideCue = "outlet-beside-cue";

    /// <summary>In text order. An outlet beside the cue is a hop of the chain too, which <see cref="ExtractedClaim.Via"/> tells.</summary>
    public static IEnumerable<ExtractedCitation> Of(TokenisedArticle article, ActorRegister register, Attribution attribution, Grammar grammar)
    {
        if (attribution.Cue.Count == 0) yield break;

        if (attribution.SpeakerId is { } speaker && attribution.SpeakerSpans.Count > 0)
        {
            var words = attribution.SpeakerSpans[0];
            if (NamesDocument(article, attribution, grammar)) yield return new(words, speaker, CitationKind.Report, DocumentSpeaks);
            else if (register.Of(speaker).Kind == ActorKind.Media) yield return new(words, speaker, CitationKind.Outlet, OutletSpeaks);
        }

        var passage = article.PassageAt(article.RangeOf(attribution.Cue[0]).Start).Range;
        var kind = Has(article, passage, "interview", grammar) ? CitationKind.Interview : CitationKind.Outlet;
        foreach (var mention in register.In(passage))
        {
            if (register.Of(mention.ActorId).Kind != ActorKind.Media || article.QuotationAt(mention.Range.Start) is not null) continue;

            var span = article.SpanOf(mention.Range);
            var isElsewhere = attribution.Content.Concat(attribution.SpeakerSpans).Any(span.Overlaps);
            if (!isElsewhere) yield return new(span, mention.ActorId, kind, BesideCue);
        }
    }

    // "data from the association", "theo báo cáo của Hội đồng": in English the speaker's words hold the document, in Vietnamese the cue does.
    private static bool NamesDocument(TokenisedArticle article, Attribution attribution, Grammar grammar) =>
        attribution.Rule is AccordingTo.Leading or AccordingTo.Trailing
        && (Has(article, article.RangeOf(attribution.SpeakerSpans[0]), "document", grammar) || Has(article, article.RangeOf(attribution.Cue[0]), "document", grammar));

    private static bool Has(TokenisedArticle article, TokenRange range, string wordClass, Grammar grammar) =>
        Enumerable.Range(range.Start, range.Length).Any(i => grammar.LengthAt(wordClass, article.Tokens, i, range.End) > 0);
}
