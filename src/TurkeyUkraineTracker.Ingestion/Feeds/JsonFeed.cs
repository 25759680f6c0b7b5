using System.Text;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeed
{
    private const string Marker = "jsonfeed.org/version/1";

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static FeedReading Read(ReadOnlyMemory<byte> bytes, Uri url)
    {
        using var document = JsonDocument.Parse(TextOf(bytes.Span), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var root = document.RootElement;
        if (Text(root, "version")?.Contains(Marker, StringComparison.Ordinal) != true) return new FeedReading.Unreadable(FeedReader.NoFeed);
        if (!root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) return new FeedReading.Unreadable(FeedReader.NoFeed);

        return new FeedReading.Readable(new(Text(root, "title"), null, [.. items.EnumerateArray().Select(item => ItemOf(item, url)).OfType<FeedItem>()]));
    }

    private static FeedItem? ItemOf(JsonElement item, Uri feed)
    {
        if (item.ValueKind != JsonValueKind.Object) return null;

        var url = FeedAddress.Of(Text(item, "url") ?? Text(item, "external_url"), feed);
        var (title, plain) = (Text(item, "title"), Text(item, "content_text"));
        var content = Text(item, "content_html") ?? (plain is null ? null : Paragraphs(plain));
        return (Text(item, "id") ?? url?.AbsoluteUri ?? title) is { } key
            ? new(key, url, title, AuthorOf(item), Text(item, "date_modified") ?? Text(item, "date_published"), content)
            : null;
    }

    private static string? AuthorOf(JsonElement item) =>
        item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array && authors.GetArrayLength() > 0 ? Text(authors[0], "name")
        : item.TryGetProperty("author", out var author) ? Text(author, "name")
        : null;

    private static string Paragraphs(string plain) => string.Concat(plain.ReplaceLineEndings("\n")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => $"<p>{System.Net.WebUtility.HtmlEncode(paragraph)}</p>\n"));

    // Ids should be strings; in version 1 some are numbers.
    private static string? Text(JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value)) return null;

        return value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    // Bytes that are no letters, and halves of letters, cost their letter and not the feed.
    private static string TextOf(ReadOnlySpan<byte> bytes) => LoneSurrogates.Replaced(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'));
}
