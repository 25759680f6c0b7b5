using System.Net;
using System.Security.Cryptography;
using System.Text;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>What is asked for when an entry of a feed is new or has changed.</summary>
internal static class FeedEntryDocument
{
    // A feed may call a teaser its content; an article has more.
    private const int LeastContent = 1500;

    /// <summary>The entry's whole text where the feed has it, else the page it is about; null when there is neither.</summary>
    /// <param name="feed">Where the feed is.</param>
    public static WantedDocument? Of(FeedItem item, Uri feed)
    {
        var isWhole = item.Content is { } content && (content.Length >= LeastContent || item.Url is null);
        if (isWhole) return new WantedDocument.AtHand(NameOf(item), Encoding.UTF8.GetBytes(PageOf(item)), item.Url ?? OwnAddress(item, feed));
        return item.Url is { } url ? new WantedDocument.OnTheWeb(NameOf(item), WebDocument.WithoutFragment(url)) : null;
    }

    /// <summary>Of all that the feed says of an entry: it differs when anything does.</summary>
    public static string FingerprintOf(FeedItem item) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u0001', item.Url?.AbsoluteUri, item.Title, item.Author, item.Changed, item.Content))))[..32];

    private static string NameOf(FeedItem item) => item.Title ?? (item.Url is { } url ? WebDocument.NameOf(url) : item.Key);

    // An entry without a page is told by its id, within its feed.
    private static Uri OwnAddress(FeedItem item, Uri feed) => new($"urn:feed-entry:{Uri.EscapeDataString(feed.AbsoluteUri)}:{Uri.EscapeDataString(item.Key)}");

    // Read like any other page; what the feed says of the entry stands where pages say it.
    private static string PageOf(FeedItem item) => string.Concat(
        "<!doctype html>\n<html><head><meta charset=\"utf-8\">",
        Element("title", item.Title),
        item.Author is null ? "" : $"<meta name=\"author\" content=\"{Encoded(item.Author)}\">",
        FeedDate.Of(item.Changed) is { } date ? $"<meta property=\"article:published_time\" content=\"{date}\">" : "",
        item.Url is null ? "" : $"<link rel=\"canonical\" href=\"{Encoded(item.Url.AbsoluteUri)}\">",
        "</head><body><article>",
        Element("h1", item.Title),
        item.Content,
        "</article></body></html>\n");

    private static string Element(string name, string? text) => text is null ? "" : $"<{name}>{Encoded(text)}</{name}>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
