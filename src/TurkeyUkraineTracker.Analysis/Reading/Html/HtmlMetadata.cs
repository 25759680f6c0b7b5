using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What the mark-up of a page declares: JSON-LD first, then Open Graph and other meta elements, then elements made for the purpose.</summary>
/// <remarks>The values stand in the mark-up, not in the text, so that evidence is empty; the rule names the place.</remarks>
internal sealed class HtmlMetadata
{
    private static readonly string[] DateNames = ["datePublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date"];

    private readonly IHtmlDocument _page;
    private readonly JsonElement? _article;
    private readonly List<IElement> _metas;

    private HtmlMetadata(IHtmlDocument page)
    {
        _page = page;
        _article = JsonLd.ArticlesOf(page).Cast<JsonElement?>().FirstOrDefault();
        _metas = [.. page.QuerySelectorAll("meta[content]")];
    }

    public static ArticleMetadata Of(IHtmlDocument page)
    {
        var declared = new HtmlMetadata(page);
        var outlet = declared.Outlet();
        return new(declared.Title(outlet?.Value), declared.Author(), outlet, declared.Url(), declared.Published());
    }

    private Evidenced<string>? Title(string? outlet) =>
        Value(Json("headline"), "json-ld-headline")
        ?? Value(WithoutOutlet(Meta("og:title"), outlet), "og-title")
        ?? Value(OnlyTitle(), "h1")
        ?? Value(WithoutOutlet(_page.Title, outlet), "title-element");

    private Evidenced<string>? Author() =>
        Value(Json("author"), "json-ld-author")
        ?? Value(NotAddress(Meta("author")), "meta-author")
        ?? Value(NotAddress(Meta("article:author")), "article-author")
        ?? Value(_page.QuerySelector("[rel=author], [itemprop=author]")?.TextContent, "author-element");

    private Evidenced<string>? Outlet() =>
        Value(Json("publisher"), "json-ld-publisher")
        ?? Value(Meta("og:site_name"), "og-site-name")
        ?? Value(Meta("application-name"), "application-name");

    private Evidenced<Uri>? Url() =>
        Address(_page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), "canonical-link") ?? Address(Meta("og:url"), "og-url");

    private Evidenced<EdtfDate>? Published() =>
        Day(Json("datePublished"), "json-ld-date")
        ?? Day(Meta("article:published_time"), "article-published-time")
        ?? DateNames
            .Select(name => Day(Meta(name), "meta-date")).FirstOrDefault(day => day is not null)
        ?? Day(_page.QuerySelector("[itemprop=datePublished]") is { } item ? item.GetAttribute("content") ?? item.GetAttribute("datetime") : null, "itemprop-date")
        ?? Day(_page.QuerySelector("time[datetime]")?.GetAttribute("datetime"), "time-element");

    private string? Json(string property) => _article is { } found ? JsonLd.TextOf(found, property) : null;

    private string? Meta(string name) => _metas
        .FirstOrDefault(meta => Names(meta, "property", name) || Names(meta, "name", name) || Names(meta, "itemprop", name))?.GetAttribute("content");

    private static bool Names(IElement meta, string attribute, string name) => string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    private string? OnlyTitle() => _page.QuerySelectorAll("h1") is { Length: 1 } titles ? titles[0].TextContent : null;

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
