using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>One article's telling of a claim, as the comparison needs it. Spans point into that article's text.</summary>
/// <param name="Article">Which article, by its place among the columns; several tellings of one article are one column.</param>
/// <param name="Text">The content in one line.</param>
/// <param name="Via">Who passed it on, nearest the speaker first.</param>
public sealed record Telling(
    int Article,
    ClaimSignature Signature,
    string Text,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Speaker,
    IReadOnlyList<string> Via);

/// <summary>A field's value in one article.</summary>
/// <param name="Value">Null when none was found.</param>
/// <param name="Spans">The words it was read from; may be empty.</param>
public sealed record FieldCell(CellState State, string? Value, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>What another article adds to the value; null when nothing does.</summary>
    public InferredValue? Inferred { get; init; }
}

/// <summary>A field of a claim across its articles; one cell for each, in their order.</summary>
/// <param name="Field">
/// wording, speaker, role, kind, cue, addressee, venue, said-on, event-date, <c>figure:measure</c> or <c>figure:unit</c>, <c>list:name</c>, via, polarity or modality.
/// Several figures, dates or items of a list are several fields of one name.
/// </param>
public sealed record FieldComparison(string Field, IReadOnlyList<FieldCell> Cells)
{
    /// <summary>The state that matters most: differ before compatible before agree.</summary>
    public CellState State => CellStates.Against(Cells.Select(cell => cell.State));

    /// <summary>Whether a difference is one of substance: how a thing is worded and quoted, and how its speaker is described, always differs.</summary>
    public bool IsOfSubstance => Field is not ("wording" or "kind" or "role");
}
