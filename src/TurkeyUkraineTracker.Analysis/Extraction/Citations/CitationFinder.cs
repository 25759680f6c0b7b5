using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Extraction.Occasions;
using TurkeyUkraineTracker.Analysis.Extraction.Speakers;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Citations;

/// <summary>Finds whom an article leans on for what it attributes: outlets and documents, and speakers cited without either.</summary>
internal static class CitationFinder
{
    public const string OutletSpeaks = "outlet-as-speaker";
    public const string DocumentSpeaks = "document-as-speaker";
    public const string BesideCue = "outlet-beside-cue";
    public const string Interviewed = "interview-without-outlet";
    public const string Announced = "document-announced";
    public const string Stated = "statement-of-speaker";

    /// <summary>In text order, each place once. What carries on from an earlier remark is cited there.</summary>
    public static IReadOnlyList<ExtractedCitation> Of(TokenisedArticle article, ActorRegister register, IReadOnlyList<Credit> credits, ToldOccasions occasions, Grammar grammar) =>
    [
        .. credits.SelectMany((credit, i) => Outlets(article, register, credit.Attribution, occasions.Own[i], grammar))
            .Concat(StatementFinder.Of(article, register, credits, occasions.Told, grammar))
            .DistinctBy(citation => citation.Span)
            .OrderBy(citation => citation.Span),
    ];

    private static IEnumerable<ExtractedCitation> Outlets(TokenisedArticle article, ActorRegister register, Attribution attribution, Occasion occasion, Grammar grammar)
    {
        if (attribution is { Cue.Count: > 0, SpeakerId: { } speaker, SpeakerSpans: [var words, ..] })
        {
            if (NamesDocument(article, attribution, grammar)) yield return new(words, speaker, CitationKind.Report, DocumentSpeaks);
            else if (register.Of(speaker).Kind == ActorKind.Media) yield return new(words, speaker, CitationKind.Outlet, OutletSpeaks);
        }

        foreach (var hop in occasion.Via) yield return new(hop.Span, hop.Id, hop.IsDirect ? CitationKind.Interview : CitationKind.Outlet, BesideCue);
    }

    /// <summary>"data from the association", "theo báo cáo của Hội đồng": in English the speaker's words hold the document, in Vietnamese the cue does.</summary>
    internal static bool NamesDocument(TokenisedArticle article, Attribution attribution, Grammar grammar) =>
        attribution is { Rule: AccordingTo.Leading or AccordingTo.Trailing, SpeakerSpans.Count: > 0 }
        && (Has(article, article.RangeOf(attribution.SpeakerSpans[0]), "document", grammar) || Has(article, article.RangeOf(attribution.Cue[0]), "document", grammar));

    private static bool Has(TokenisedArticle article, TokenRange range, string wordClass, Grammar grammar) =>
        Enumerable.Range(range.Start, range.Length).Any(i => grammar.LengthAt(wordClass, article.Tokens, i, range.End) > 0);
}
