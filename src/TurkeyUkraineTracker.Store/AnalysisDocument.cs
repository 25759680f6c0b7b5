using System.IO.Compression;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store;

/// <summary>What an article's page shows but no list filters, counts or joins: kept as one compressed value per version.</summary>
/// <param name="Metadata">Values with the rule and the words they were read from.</param>
/// <param name="Notes">What the outlet says it changed; null in documents of an analysis that did not look for it.</param>
internal sealed record AnalysisDocument(
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<ExtractedActor> Actors,
    IReadOnlyList<ExtractedDate> Dates,
    IReadOnlyList<ExtractedCitation> Citations,
    IReadOnlyList<StoredMetadata> Metadata,
    IReadOnlyList<SourcePiece> Pieces,
    IReadOnlyList<EditorialNote>? Notes)
{
    /// <summary>An actor that the article mentions; null for any other.</summary>
    public ExtractedActor? FindActor(string id) => Actors.FirstOrDefault(actor => actor.Id == id);

    /// <summary>JSON in Brotli; the same document always gives the same bytes.</summary>
    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(brotli, this, StoreJson.Default.AnalysisDocument);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not a packed document.</exception>
    public static AnalysisDocument Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(brotli, StoreJson.Default.AnalysisDocument) ?? throw new InvalidDataException("An analysis document is empty.");
    }

    public static AnalysisDocument Of(ArticleExtraction extraction) => new(
        extraction.Article.Segments,
        extraction.Article.Paragraphs,
        extraction.Article.Sentences,
        extraction.Actors,
        extraction.Dates,
        extraction.Citations,
        [.. StoredMetadata.Of(extraction.Article.Metadata)],
        extraction.Article.Map.Pieces,
        extraction.Notes);
}

/// <summary>One line of an article's metadata.</summary>
/// <param name="Name">title, author, outlet, url, published, modified.</param>
internal sealed record StoredMetadata(string Name, string Value, string Rule, IReadOnlyList<TextSpan> Evidence)
{
    public static IEnumerable<StoredMetadata> Of(ArticleMetadata metadata)
    {
        if (metadata.Title is { } title) yield return new("title", title.Value, title.Rule, title.Evidence);
        if (metadata.Author is { } author) yield return new("author", author.Value, author.Rule, author.Evidence);
        if (metadata.Outlet is { } outlet) yield return new("outlet", outlet.Value, outlet.Rule, outlet.Evidence);
        if (metadata.Url is { } url) yield return new("url", url.Value.AbsoluteUri, url.Rule, url.Evidence);
        if (metadata.Published is { } published) yield return new("published", published.Value.Text, published.Rule, published.Evidence);
        if (metadata.Modified is { } modified) yield return new("modified", modified.Value.Text, modified.Rule, modified.Evidence);
    }
}
