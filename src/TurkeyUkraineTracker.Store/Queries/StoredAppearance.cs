using System.Linq.Expressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>An appearance with what it takes to show its words in their sentences.</summary>
internal sealed record StoredAppearance(
    int Id,
    SourceLink Source,
    string Sha256,
    string Text,
    byte[] Document,
    int Number,
    AttributionKind Kind,
    AnchorColumns Anchor,
    AppearanceSpans Spans,
    DatedBy Said,
    string? Speaker,
    IReadOnlyList<string> Via,
    string Rule,
    ClaimSignature Signature,
    IReadOnlyList<Figure> Figures)
{
    public static readonly Expression<Func<Appearance, StoredAppearance>> Row = appearance => new StoredAppearance(
        appearance.Id,
        Link.To(appearance.Version, appearance.Version.Article, appearance.Version.Article.Outlet),
        appearance.Version.Sha256,
        appearance.Version.Content.Text,
        appearance.Version.Content.Document,
        appearance.Number,
        appearance.Kind,
        appearance.Anchor,
        appearance.Spans,
        appearance.Said,
        appearance.Speaker!.Name ?? appearance.SpeakerText,
        appearance.Via,
        appearance.Rule,
        appearance.Signature.Signature,
        appearance.Figures.OrderBy(figure => figure.Start).ToList());

    /// <summary>Spans count from the start of the passage. A broken anchor shows the words it was made for, without the article around them.</summary>
    /// <param name="nameOf">Display name of an actor id.</param>
    public AppearanceView ToView(Func<string, string> nameOf)
    {
        var verification = new Verification(Text, Sha256);
        var holds = verification.Holds(Anchor, Spans);
        var passage = holds ? Passage(verification.Sound(AnalysisDocument.Unpack(Document))) : Anchor.Span;
        return new(
            Source, Number, Kind, holds ? passage.Of(Text) : Anchor.Exact, passage.Start,
            holds ? Within(passage, Spans.Content) : [new(0, Anchor.Exact.Length)],
            holds ? Within(passage, Spans.Cue) : [],
            holds ? Within(passage, Spans.Speaker) : [],
            Said.Edtf, Said.Basis, [.. Figures.Select(figure => FigureView.Of(figure, verification.Holds(figure)))], ChainOf(nameOf), Rule, holds, holds ? [.. Gloss.Of(Signature).Select(gloss => new GlossView(gloss.Span, gloss.Span.Of(Text), gloss.English))] : []);
    }

    // Who is not known leaves no gap: only hops that were found are shown.
    private string ChainOf(Func<string, string> nameOf) => string.Join(" → ", new[] { Kind == AttributionKind.Narrated ? null : Speaker }
        .Concat(Via.Select(nameOf))
        .Append(Source.Outlet)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal));

    // Whole sentences; where the words stand outside of every sentence, the words alone.
    private TextSpan Passage(AnalysisDocument document) => document.Sentences
        .Select(sentence => sentence.Span)
        .Where(Spans.Whole.Overlaps)
        .Aggregate(Spans.Whole, (passage, sentence) => passage.Join(sentence));

    private static List<TextSpan> Within(TextSpan passage, IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(span => new TextSpan(span.Start - passage.Start, span.End - passage.Start))];
}
