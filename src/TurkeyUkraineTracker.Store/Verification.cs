using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store;

/// <summary>Decides whether what is stored about a version of an article still fits the version's text: for the check and for every page that shows words at their place.</summary>
/// <remarks>Words are compared where words were stored, those of claims and figures; of everything else it is known that it lies in the text.</remarks>
internal sealed class Verification(string text, string sha256)
{
    public bool Holds(AnchorColumns anchor, AppearanceSpans spans) => Problem(anchor, spans) is null;

    public bool Holds(Figure figure) => Problem(figure) is null;

    public bool Holds(TextSpan span) => span.LiesIn(text);

    /// <summary>What is wrong with an appearance, as a sentence; null when nothing is.</summary>
    public string? Problem(AnchorColumns anchor, AppearanceSpans spans)
    {
        if (!anchor.ToAnchor(sha256).HoldsIn(text, sha256)) return Lost(anchor.Exact, anchor.Start);
        if (!spans.Content.All(span => Holds(span) && anchor.Span.Contains(span))) return "The claimed words do not lie in those its anchor holds.";
        return spans.Cue.Concat(spans.Speaker).All(Holds) ? null : "The words that credit it lie outside of the text.";
    }

    /// <summary>What is wrong with a figure, as a sentence; null when nothing is.</summary>
    public string? Problem(Figure figure) => Holds(figure.Span) && figure.Span.Of(text) == figure.Text ? null : Lost(figure.Text, figure.Start);

    /// <summary>The document without the places that lie outside of the text.</summary>
    public AnalysisDocument Sound(AnalysisDocument document) => document with
    {
        Segments = [.. document.Segments.Where(segment => Holds(segment.Span))],
        Paragraphs = [.. document.Paragraphs.Where(paragraph => Holds(paragraph.Span))],
        Sentences = [.. document.Sentences.Where(sentence => Holds(sentence.Span))],
        Actors = [.. document.Actors.Select(actor => actor with { Mentions = [.. actor.Mentions.Where(mention => Holds(mention.Span))] })],
        Dates = [.. document.Dates.Where(date => Holds(date.Span))],
        Citations = [.. document.Citations.Where(citation => Holds(citation.Span))],
        Metadata = [.. document.Metadata.Select(line => line with { Evidence = [.. line.Evidence.Where(Holds)] })],
    };

    /// <summary>How many places of the document lie outside of the text.</summary>
    public int Lost(AnalysisDocument document) => Places(document) - Places(Sound(document));

    private static int Places(AnalysisDocument document) =>
        document.Segments.Count + document.Paragraphs.Count + document.Sentences.Count + document.Dates.Count + document.Citations.Count
        + document.Actors.Sum(actor => actor.Mentions.Count) + document.Metadata.Sum(line => line.Evidence.Count);

    private static string Lost(string words, int start) => FormattableString.Invariant($"The text no longer holds “{words}” at {start}.");
}
