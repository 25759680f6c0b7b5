namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>A run of sentences between paragraph borders, without the white space around it; it lies inside one segment.</summary>
/// <param name="IsBlockQuote">Set apart as quotation by the mark-up (Markdown <c>&gt;</c>, HTML <c>blockquote</c>).</param>
public sealed record Paragraph(TextSpan Span, SegmentKind Kind, bool IsBlockQuote = false);
