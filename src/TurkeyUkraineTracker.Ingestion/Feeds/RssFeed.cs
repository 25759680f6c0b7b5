using System.Globalization;
using System.Xml.Linq;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>RSS 2.0 and its older kin, with or without namespaces, and RSS 1.0, whose items stand beside the channel.</summary>
/// <remarks>https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec</remarks>
internal static class RssFeed
{
    private static readonly XNamespace ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static FeedDocument Read(XElement root, Uri url)
    {
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel");
        var items = root.Descendants().Where(element => element.Name.LocalName == "item");
        return new(channel is null ? null : Text(channel, "title"), RefreshOf(channel), [.. items.Select(item => ItemOf(item, url)).OfType<FeedItem>()]);
    }

    private static FeedItem? ItemOf(XElement item, Uri feed)
    {
        var guid = item.Elements().FirstOrDefault(element => element.Name.LocalName == "guid");
        var isAddress = guid?.Attribute("isPermaLink")?.Value != "false";
        var url = FeedAddress.Of(Text(item, "link"), feed) ?? (isAddress ? FeedAddress.Of(guid?.Value, feed) : null);
        var title = Text(item, "title");
        var key = Filled(guid?.Value) ?? Filled(item.Attribute(Rdf + "about")?.Value) ?? url?.AbsoluteUri ?? title;
        if (key is null) return null;

        return new(
            key,
            url,
            title,
            Filled(item.Element(DublinCore + "creator")?.Value) ?? Text(item, "author"),
            Text(item, "pubDate") ?? Filled(item.Element(DublinCore + "date")?.Value),
            Filled(item.Element(ContentModule + "encoded")?.Value));
    }

    private static TimeSpan? RefreshOf(XElement? channel) =>
        channel is not null && int.TryParse(Text(channel, "ttl"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            ? TimeSpan.FromMinutes(minutes)
            : null;

    // Only what has no namespace or that of RSS itself: modules have elements called title and link too.
    private static string? Text(XElement parent, string name) =>
        Filled(parent.Elements().FirstOrDefault(element => element.Name.LocalName == name && element.Name.Namespace == parent.Name.Namespace)?.Value);

    private static string? Filled(string? text) => text?.Trim() is { Length: > 0 } filled ? filled : null;
}
