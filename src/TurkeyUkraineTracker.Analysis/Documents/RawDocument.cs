namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>A document as it came in.</summary>
/// <param name="Name">A file's base name or the last part of a URL; shown to people, never used to decide anything.</param>
/// <param name="Url">Where it was fetched from, when it was.</param>
/// <param name="Charset">The name of its character set as whoever sent it gives it; null when nobody did. A name that means nothing is passed over.</param>
public sealed record RawDocument(string Name, ReadOnlyMemory<byte> Bytes, Uri? Url = null, string? Charset = null);
