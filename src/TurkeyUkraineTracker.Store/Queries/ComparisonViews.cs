using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One claim, field by field across its articles.</summary>
/// <param name="Columns">The articles, in the order in which <see cref="ClaimView.Appearances"/> first names them (letters A, B …).</param>
/// <param name="Fields">The rows; each has as many cells as there are columns.</param>
public sealed record ComparisonView(IReadOnlyList<SourceLink> Columns, IReadOnlyList<ComparedField> Fields);

/// <summary>A row of the comparison.</summary>
/// <param name="Field">A name of <see cref="Analysis.Linking.FieldComparison"/>.</param>
/// <param name="State">The strongest of its cells: differ before compatible before agree.</param>
public sealed record ComparedField(string Field, CellState State, IReadOnlyList<ComparedCell> Cells);

/// <summary>A field's value in one article.</summary>
/// <param name="Value">In words for people; null when there is none.</param>
/// <param name="Spans">The words it was read from, in the article's text; may be empty.</param>
/// <param name="Inferred">What another article adds to the value; null when nothing does.</param>
public sealed record ComparedCell(CellState State, string? Value, IReadOnlyList<TextSpan> Spans, InferredView? Inferred = null);

/// <summary>A value that another article of the claim completes.</summary>
/// <param name="Value">EDTF.</param>
/// <param name="From">Index into <see cref="ComparisonView.Columns"/>.</param>
public sealed record InferredView(string Value, int From);

/// <summary>Two appearances of a claim and what speaks for and against their being one.</summary>
/// <param name="First">Index into <see cref="ClaimView.Appearances"/>.</param>
/// <param name="Second">Index into <see cref="ClaimView.Appearances"/>.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Reasons">Strongest first; those against have a negative weight.</param>
public sealed record PairView(int First, int Second, double Score, IReadOnlyList<ReasonView> Reasons);

/// <summary>One reason for or against a match.</summary>
/// <param name="Kind">speaker, figure, date, actor, name, concept, words, relation, blocker; <c>person</c> for what somebody judged, <c>refused</c> for why a match joined nothing.</param>
/// <param name="Words">A clause for people, such as "both name Turkey and Ukraine".</param>
public sealed record ReasonView(string Kind, string Words, double Weight);

/// <summary>How an appearance quotes the utterance, held against the longest quotation of its language.</summary>
/// <param name="Marks">In text order.</param>
/// <inheritdoc cref="Analysis.Linking.Rendering"/>
public sealed record RenderingView(RenderingForm Form, RenderingRelation Relation, bool IsTranslated, bool IsLongest, IReadOnlyList<QuotationMarkView> Marks);

/// <summary>A place of note in a quotation.</summary>
/// <param name="Span">In the passage; empty where words are missing.</param>
/// <param name="Words">The words there; of an omission those that the longest quotation has.</param>
public sealed record QuotationMarkView(RenderingMarkKind Kind, TextSpan Span, string Words);

/// <summary>A step on the way of a claim from its speaker to the article.</summary>
/// <param name="Name">Who, or which occasion; null where it was not found.</param>
/// <param name="Actor">The actor's page; null for an occasion and for those nobody knows.</param>
/// <param name="Words">The words of the article that tell of it; null where none are kept.</param>
/// <param name="Span">Where they stand in the article's text.</param>
/// <param name="Said">When it was said; only of an occasion.</param>
/// <param name="Addressee">To whom it was said; only of an occasion.</param>
public sealed record HopView(HopKind Kind, string? Name, string? Actor, string? Words, TextSpan? Span, EdtfDate? Said = null, string? Addressee = null)
{
    public bool IsMissing => Name is null && Said is null && Addressee is null;
}
