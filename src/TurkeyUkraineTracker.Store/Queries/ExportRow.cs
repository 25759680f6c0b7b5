using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim as exports give it.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Speaker">An actor's id; null when unknown.</param>
/// <param name="Comparison">Empty for a claim in one article; spans as <see cref="ExportedAppearance"/> counts.</param>
/// <param name="Wordings">How each appearance quotes the utterance, in their order; empty for a claim in one article.</param>
/// <param name="Chain">The way the claim came to each appearance, in their order, the speaker first.</param>
/// <param name="Computed">What shares of amounts in the claim come to; nobody states it.</param>
/// <param name="Origins">How many origins its articles probably have.</param>
/// <param name="Evidence">Pairs of appearances by their place in the list; spans of neither.</param>
public sealed record ExportRow(
    string Id,
    string Url,
    string Text,
    string? Speaker,
    IReadOnlyList<ExportedAppearance> Appearances,
    IReadOnlyList<ExportedField> Comparison,
    IReadOnlyList<ExportedWording> Wordings,
    IReadOnlyList<IReadOnlyList<ExportedHop>> Chain,
    IReadOnlyList<ExportedComputation> Computed,
    IReadOnlyList<PairView> Evidence,
    IReadOnlyList<RelatedClaim> Related,
    int Origins,
    IReadOnlyList<ExportedTension> Tensions);

/// <summary>Where a claim stands in a file.</summary>
/// <param name="Start">In code points: of the raw file for plain text and Markdown, of the extracted text for HTML.</param>
/// <param name="End">Exclusive.</param>
public sealed record ExportedAppearance(string File, int Start, int End, string Language, AttributionKind Kind)
{
    /// <summary>What its words were recognised as, in text order.</summary>
    public IReadOnlyList<ExportedGloss> Gloss { get; init; } = [];
}

/// <summary>Words of an appearance with the English name of what they were recognised as; no translation.</summary>
/// <param name="Span">As <see cref="ExportedAppearance"/> counts.</param>
public sealed record ExportedGloss(TextSpan Span, string English);

/// <summary>One field of a claim across its appearances.</summary>
public sealed record ExportedField(string Field, IReadOnlyList<ExportedCell> Cells);

/// <param name="Inferred">The value as another article completes it; null when none does.</param>
/// <param name="InferredFrom">The file that completes it.</param>
public sealed record ExportedCell(string File, CellState State, string? Value, IReadOnlyList<TextSpan> Spans, string? Inferred = null, string? InferredFrom = null);

/// <summary>How an appearance quotes the utterance; <see cref="Rendering"/> says what the members hold.</summary>
/// <param name="Quoted">The words in quotation marks.</param>
/// <param name="Marks">Without their places, which lie inside of <paramref name="Quoted"/>.</param>
public sealed record ExportedWording(
    RenderingForm Form, RenderingRelation Relation, bool IsLongest, bool IsTranslated, IReadOnlyList<TextSpan> Quoted, IReadOnlyList<(RenderingMarkKind Kind, string Words)> Marks);

/// <summary>A step of a chain; <see cref="ChainHop"/> says what the members hold.</summary>
public sealed record ExportedHop(HopKind Kind, string? Name, string? Actor, EdtfDate? Said, string? Addressee, bool IsMissing, IReadOnlyList<TextSpan> Spans);

/// <summary>A computed figure with the words of the two it was computed from.</summary>
public sealed record ExportedComputation(string File, ComputedFigure Figure);
