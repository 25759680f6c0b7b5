using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>How an article tells a claim.</summary>
/// <param name="Place">The highlighted words in the article.</param>
/// <param name="Words">What is claimed; a gap between its runs is an ellipsis.</param>
/// <param name="Passage">The sentences that hold it; the positions count in them, in code points.</param>
/// <param name="Holds">False when the article's text no longer has the words; they stand here as they were first read.</param>
public sealed record ToldAppearance(
    string Place,
    NamedSource Source,
    AttributionKind Kind,
    string Words,
    string Passage,
    IReadOnlyList<IReadOnlyList<int>> Content,
    IReadOnlyList<IReadOnlyList<int>> Cue,
    IReadOnlyList<IReadOnlyList<int>> Speaker,
    string? SaidOn,
    DateBasis SaidOnBasis,
    IReadOnlyList<ReadFigure> Figures,
    IReadOnlyList<ChainStep> Chain,
    IReadOnlyList<RecognisedWords> Gloss,
    QuotedSo? Wording,
    string Rule,
    bool Holds)
{
    private const string Gap = " … ";

    public static ToldAppearance Of(AppearanceView told)
    {
        var points = new CodePoints(told.Passage);
        return new(
            SiteUrls.ClaimInSource(told.Source.Slug, told.Number), NamedSource.Of(told.Source), told.Kind,
            string.Join(Gap, told.Content.Select(span => span.Of(told.Passage))), told.Passage,
            Pairs(points, told.Content), Pairs(points, told.Cue), Pairs(points, told.SpeakerSpans),
            told.SaidOn?.Text, told.SaidOnBasis,
            [.. told.Figures.Select(ReadFigure.Of)],
            [.. told.Chain.Select(ChainStep.Of)],
            [.. told.Gloss.Select(gloss => new RecognisedWords(gloss.Words, gloss.English))],
            QuotedSo.Of(told.Rendering),
            told.Rule,
            told.Holds);
    }

    /// <summary>Spans as outside readers count them.</summary>
    internal static IReadOnlyList<IReadOnlyList<int>> Pairs(CodePoints points, IEnumerable<TextSpan> spans) =>
        [.. spans.Select(points.Of).Select(span => (IReadOnlyList<int>)[span.Start, span.End])];
}

/// <summary>A step on the way of a claim to its article.</summary>
/// <param name="Words">The article's words for it.</param>
/// <param name="Missing">The step was not found.</param>
public sealed record ChainStep(HopKind Hop, string? Name, string? Actor, string? Words, string? Said, string? Addressee, bool Missing)
{
    public static ChainStep Of(HopView hop) => new(hop.Kind, hop.Name, hop.Actor, hop.Words, hop.Said?.Text, hop.Addressee, hop.IsMissing);
}

/// <summary>Words with the English name of what they were recognised as: no translation.</summary>
public sealed record RecognisedWords(string Words, string English);

/// <summary>How an appearance quotes the utterance.</summary>
public sealed record QuotedSo(RenderingForm Form, RenderingRelation Relation, bool Longest, bool Translated, IReadOnlyList<NotedWords> Marks)
{
    public static QuotedSo? Of(RenderingView? rendering) => rendering is null ? null : new(
        rendering.Form, rendering.Relation, rendering.IsLongest, rendering.IsTranslated,
        [.. rendering.Marks.Select(mark => new NotedWords(mark.Kind, mark.Words))]);
}

/// <summary>Words of note in a quotation, such as those it leaves out.</summary>
public sealed record NotedWords(RenderingMarkKind Kind, string Words);
