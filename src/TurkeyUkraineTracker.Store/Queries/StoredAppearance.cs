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
    IReadOnlyList<StoredFigure> Figures)
{
    public static readonly Expression<Func<Appearance, StoredAppearance>> Row = appearance => new StoredAppearance(
        appearance.Id,
        Link.To(
            appearance.Version.Article.Slug, appearance.Version.Title ?? appearance.Version.FileName, appearance.Version.Article.Outlet!.Name, appearance.Version.Article.Outlet.Slug,
            appearance.Version.Language, appearance.Version.Published.Edtf, appearance.Version.Published.Basis),
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
        appearance.Figures.OrderBy(figure => figure.Start).Select(figure => new StoredFigure(figure, figure.ShareOf)).ToList());

    /// <summary>Spans count from the start of the passage. A broken anchor shows the words it was made for, without the article around them.</summary>
    /// <param name="nameOf">Display name of an actor id.</param>
    public AppearanceView ToView(Rendering rendering, Func<string, string> nameOf)
    {
        var verification = new Verification(Text, Sha256);
        var holds = verification.Holds(Anchor, Spans);
        var passage = holds ? Passage(verification.Sound(AnalysisDocument.Unpack(Document))) : Anchor.Span;
        return new(
            Source, Number, Kind, holds ? passage.Of(Text) : Anchor.Exact, passage.Start,
            holds ? Within(passage, Spans.Content) : [new(0, Anchor.Exact.Length)],
            holds ? Within(passage, Spans.Cue) : [],
            holds ? Within(passage, Spans.Speaker) : [],
            Said.Edtf, Said.Basis, [.. Figures.Select(found => FigureView.Of(found.Figure, found.ShareOf, verification.Holds(found.Figure)))], ChainOf(nameOf), Rule, holds, holds ? GlossOf() : [],
            holds && Kind != AttributionKind.Narrated ? ViewOf(rendering, passage) : null);
    }

    private static RenderingView ViewOf(Rendering rendering, TextSpan passage) => new(
        rendering.Form, rendering.Relation, rendering.IsTranslated, rendering.IsLongest,
        [.. rendering.Marks.Select(mark => new QuotationMarkView(mark.Kind, Within(passage, [mark.Span])[0], mark.Words))]);

    private List<GlossView> GlossOf() => [.. Gloss.Of(Signature).Select(gloss => new GlossView(gloss.Span, gloss.Span.Of(Text), gloss.English))];

    private List<HopView> ChainOf(Func<string, string> nameOf) => [.. Chain.Of(Signature, Spans.Speaker, Via).Select(hop => new HopView(
        hop.Kind,
        hop.Kind == HopKind.Speaker ? Speaker : hop.Actor is { } id ? nameOf(id) : hop.Name,
        hop.Actor,
        WordsOf(hop.Spans),
        hop.Spans.Count > 0 ? hop.Spans.Aggregate((whole, span) => whole.Join(span)) : null,
        hop.Said,
        hop.Addressee is { } to ? to.Id is { } known ? nameOf(known) : to.Words : null))];

    // Words that no longer stand are not quoted.
    private string? WordsOf(IReadOnlyList<TextSpan> spans) =>
        spans.Count > 0 && spans.All(span => span.LiesIn(Text)) ? string.Join(" … ", spans.Select(span => span.Of(Text))) : null;

    // Whole sentences; where the words stand outside of every sentence, the words alone.
    private TextSpan Passage(AnalysisDocument document) => document.Sentences
        .Select(sentence => sentence.Span)
        .Where(Spans.Whole.Overlaps)
        .Aggregate(Spans.Whole, (passage, sentence) => passage.Join(sentence));

    private static List<TextSpan> Within(TextSpan passage, IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(span => new TextSpan(span.Start - passage.Start, span.End - passage.Start))];
}

/// <summary>A figure, with the amount that it is a share of.</summary>
internal sealed record StoredFigure(Figure Figure, Figure? ShareOf);
