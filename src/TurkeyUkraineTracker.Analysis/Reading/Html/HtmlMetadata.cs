using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What the mark-up of a page declares: JSON-LD first, then Open Graph and other meta elements, then elements made for the purpose.</summary>
/// <remarks>The values stand in the mark-up, not in the text, so that evidence is empty; the rule names the place.</remarks>
internal static class HtmlMetadata
{
    private static readonly string[] DateNames = ["datePublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date"];

    public static ArticleMetadata Of(IHtmlDocument page)
    {
        var article = JsonLd.ArticlesOf(page).Cast<JsonElement?>().FirstOrDefault();
        var outlet = Outlet(page, article);
        return new(Title(page, article, outlet?.Value), Author(page, article), outlet, Url(page), Published(page, article));
    }

    private static Evidenced<string>? Title(IHtmlDocument page, JsonElement? article, string? outlet) =>
        Value(Json(article, "headline"), "json-ld-headline")
        ?? Value(WithoutOutlet(Meta(page, "og:title"), outlet), "og-title")
        ?? Value(OnlyTitle(page), "h1")
        ?? Value(WithoutOutlet(page.Title, outlet), "title-element");

    private static Evidenced<string>? Author(IHtmlDocument page, JsonElement? article) =>
        Value(Json(article, "author"), "json-ld-author")
        ?? Value(NotAddress(Meta(page, "author")), "meta-author")
        ?? Value(NotAddress(Meta(page, "article:author")), "article-author")
        ?? Value(page.QuerySelector("[rel=author], [itemprop=author]")?.TextContent, "author-element");

    private static Evidenced<string>? Outlet(IHtmlDocument page, JsonElement? article) =>
        Value(Json(article, "publisher"), "json-ld-publisher")
        ?? Value(Meta(page, "og:site_name"), "og-site-name")
        ?? Value(Meta(page, "application-name"), "application-name");

    private static Evidenced<Uri>? Url(IHtmlDocument page) =>
        Address(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), "canonical-link") ?? Address(Meta(page, "og:url"), "og-url");

    private static Evidenced<EdtfDate>? Published(IHtmlDocument page, JsonElement? article) =>
        Day(Json(article, "datePublished"), "json-ld-date")
        ?? Day(Meta(page, "article:published_time"), "article-published-time")
        ?? DateNames
            .Select(name => Day(Meta(page, name), "meta-date")).FirstOrDefault(day => day is not null)
        ?? Day(page.QuerySelector("[itemprop=datePublished]") is { } item ? item.GetAttribute("content") ?? item.GetAttribute("datetime") : null, "itemprop-date")
        ?? Day(page.QuerySelector("time[datetime]")?.GetAttribute("datetime"), "time-element");

    private static string? Json(JsonElement? article, string property) => article is { } found ? JsonLd.TextOf(found, property) : null;

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelectorAll("meta[content]")
        .FirstOrDefault(meta => Names(meta, "property", name) || Names(meta, "name", name) || Names(meta, "itemprop", name))?.GetAttribute("content");

    private static bool Names(IElement meta, string attribute, string name) => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    private static string? OnlyTitle(IHtmlDocument page) => page.QuerySelectorAll("h1") is { Length: 1 } titles ? titles[0].TextContent : null;

    private static string? NotAddress(string? author) => author is null || author.Contains("://", StringComparison.Ordinal) || author.Contains('@', StringComparison.Ordinal) ? null : author;

    /// <summary>"Talks resume | Some Outlet" is the title "Talks resume".</summary>
    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null || !title.TrimEnd().EndsWith(outlet, StringComparison.OrdinalIgnoreCase)) return title;

        var rest = title.TrimEnd()[..^outlet.Length].TrimEnd(' ', '|', '-', '–', '—', '·', ':', '»');
        return rest.Length > 0 ? rest : title;
    }

    /// <summary>Single spaces; character references that were encoded twice decoded.</summary>
    private static Evidenced<string>? Value(string? text, string rule)
    {
        var words = WebUtility.HtmlDecode(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : new(string.Join(' ', words), rule, []);
    }

    private static Evidenced<Uri>? Address(string? text, string rule) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? new(url, rule, []) : null;

    /// <summary>The calendar day as written, in the outlet's own time zone.</summary>
    private static Evidenced<EdtfDate>? Day(string? text, string rule)
    {
        if (text is null) return null;

        var start = text.Trim();
        if (start.Length >= 10 && DateOnly.TryParseExact(start[..10], ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(EdtfDate.Day(day), rule, []);
        return DateLine.Find(start) is { } line ? new(EdtfDate.Day(line.Day), rule, []) : null;
    }
}
