namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>The form of a document, told by its content.</summary>
public enum DocumentFormat
{
    PlainText,
    Markdown,
    Html,
}

/// <summary>One document as read: the immutable text that every result points into, and its parts.</summary>
/// <param name="Name">What the user calls the input (a file's base name); shown, never interpreted.</param>
/// <param name="Sha256">Of the raw bytes, lower-case hex.</param>
/// <param name="Text">The visible characters. Mark-up is gone, everything else stands as it was written.</param>
/// <param name="Raw">The raw bytes decoded, byte-order mark left out.</param>
/// <param name="Encoding">Web name of the encoding the bytes were decoded with.</param>
/// <param name="Language">
/// BCP 47 primary tag told from the words (en, vi, tr, ru, uk, or another language's), else what the mark-up says; und when unknown.
/// </param>
/// <param name="Segments">In text order, not overlapping.</param>
/// <param name="Paragraphs">In text order, not overlapping, each inside one segment.</param>
/// <param name="Sentences">In text order, not overlapping, each inside one paragraph. Boilerplate has sentences too.</param>
/// <param name="Map">From <paramref name="Text"/> back to <paramref name="Raw"/>.</param>
public sealed record Article(
    string Name,
    string Sha256,
    DocumentFormat Format,
    string Text,
    string Raw,
    string Encoding,
    string Language,
    ArticleMetadata Metadata,
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<Sentence> Sentences,
    SourceMap Map);
