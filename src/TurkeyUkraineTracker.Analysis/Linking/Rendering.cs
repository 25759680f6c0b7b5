using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A place of note in a quotation.</summary>
/// <param name="Span">In the article's text; empty where words are missing.</param>
/// <param name="Words">The words there; of an omission those that the reference has.</param>
public sealed record RenderingMark(RenderingMarkKind Kind, TextSpan Span, string Words);

/// <summary>How one telling quotes an utterance.</summary>
/// <param name="IsTranslated">It quotes in another language than the longest quotation of all, or, where only words are quoted, than another: one of the two is a translation.</param>
/// <param name="Marks">In text order.</param>
public sealed record Rendering(RenderingForm Form, RenderingRelation Relation, bool IsTranslated, IReadOnlyList<RenderingMark> Marks)
{
    /// <summary>Whether it is the longest quotation of all, which others can be held against; of single words none is.</summary>
    public bool IsLongest { get; init; }
}
