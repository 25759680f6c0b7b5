namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>What a part of an article is for. Claims are read from all of them but <see cref="Boilerplate"/>.</summary>
public enum SegmentKind
{
    Headline,
    Standfirst,
    Byline,
    Heading,
    Body,
    Caption,
    Boilerplate,

    /// <summary>Data in rows; a paragraph is one row, its cells side by side with <c>|</c> between.</summary>
    Table,
}

/// <summary>A part of an article's text, of one kind. Segments are in text order and do not overlap; white space between them belongs to none.</summary>
/// <param name="Rule">Stable name of what decided the kind.</param>
public sealed record Segment(SegmentKind Kind, TextSpan Span, string Rule);
