using System.Xml.Linq;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    public static FeedDocument Read(XElement root, Uri url) => new(
        Text(root, "title"), null, [.. root.Elements(root.Name.Namespace + "entry").Select(entry => ItemOf(entry, url)).OfType<FeedItem>()]);

    private static FeedItem? ItemOf(XElement entry, Uri feed)
    {
        var url = FeedAddress.Of(LinkOf(entry), BaseOf(entry, feed));
        var title = Text(entry, "title");
        return (Text(entry, "id") ?? url?.AbsoluteUri ?? title) is { } key
            ? new(key, url, title, AuthorOf(entry), Text(entry, "updated") ?? Text(entry, "published"), ContentOf(entry))
            : null;
    }

    // An entry's own page is its alternate link, which is also what a link without a relation means.
    private static string? LinkOf(XElement entry) => entry.Elements(entry.Name.Namespace + "link")
        .FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate")?.Attribute("href")?.Value;

    private static Uri BaseOf(XElement entry, Uri feed) => entry.AncestorsAndSelf()
        .Select(element => element.Attribute(XNamespace.Xml + "base")?.Value).OfType<string>()
        .Reverse().Aggregate(feed, (at, next) => Uri.TryCreate(at, next, out var resolved) ? resolved : at);

    private static string? AuthorOf(XElement entry) => entry.Element(entry.Name.Namespace + "author") is { } author ? Text(author, "name") : null;

    // Content that stands elsewhere, or that is no text, is no content here.
    private static string? ContentOf(XElement entry)
    {
        if (entry.Element(entry.Name.Namespace + "content") is not { } content || content.Attribute("src") is not null) return null;

        return content.Attribute("type")?.Value switch
        {
            "html" or "text/html" => Filled(content.Value),
            "xhtml" => Filled(string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))),
            null or "text" => Filled(System.Net.WebUtility.HtmlEncode(content.Value)),
            _ => null,
        };
    }

    private static string? Text(XElement parent, string name) => Filled(parent.Element(parent.Name.Namespace + name)?.Value);

    private static string? Filled(string? text) => text?.Trim() is { Length: > 0 } filled ? filled : null;
}
