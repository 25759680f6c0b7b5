using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The days on which a page was published and last changed: what it tells machines, its address, then what it shows readers.</summary>
internal static class DeclaredDay
{
    /// <returns>When nothing tells the day of publication, the day of the last change stands for it, and the rule's name says so.</returns>
    public static Evidenced<EdtfDate>? Published(DeclaringPage page, PlacedElement? headline) =>
        First("json-ld-date", JsonLdGraph.Text(page.Json.Article, "datePublished"), JsonLdGraph.Text(page.Json.Article, "dateCreated"))
        ?? First("meta-date", page.Metas[MetaField.Published])
        ?? First("itemprop-date", page.Property("datePublished").Concat(page.Property("dateCreated")))
        ?? First("json-ld-date", JsonLdGraph.Text(page.Json.Page, "datePublished"))
        ?? First("time-element", TimesNear(page, headline))
        ?? InAddress(page)
        ?? VisibleDay.Of(page.Elements, headline)
        ?? Modified(page);

    public static Evidenced<EdtfDate>? Modified(DeclaringPage page) =>
        First("json-ld-modified", JsonLdGraph.Text(page.Json.Article, "dateModified"))
        ?? First("meta-modified", page.Metas[MetaField.Modified])
        ?? First("itemprop-modified", page.Property("dateModified"))
        ?? First("json-ld-modified", JsonLdGraph.Text(page.Json.Page, "dateModified"));

    private static Evidenced<EdtfDate>? InAddress(DeclaringPage page) =>
        page.Address is { } address && DayInAddress.Of(address.Value) is { } day ? new(EdtfDate.Day(day), "day-in-address", []) : null;

    /// <summary>Elements below the headline first, the nearest of them; then those above it from the bottom up.</summary>
    private static IEnumerable<string?> TimesNear(DeclaringPage page, PlacedElement? headline) => page.Elements.Times
        .Where(time => !page.Elements.IsElsewhere(time.Element))
        .OrderBy(time => page.Elements.SaysOf(time.Element).HasFlag(MarkupSays.Modified))
        .ThenBy(time => Distance(time.Line, headline?.Line ?? 0))
        .Select(time => time.Element.GetAttribute("datetime") ?? time.Element.TextContent);

    private static int Distance(int line, int headline) => line >= headline ? line - headline : (headline - line) * 2;

    private static Evidenced<EdtfDate>? First(string rule, params IEnumerable<string?> values) => values
        .Select(value => PlainWords.Of(value) is { } text ? WrittenDay.In(text) : null)
        .FirstOrDefault(day => day is not null) is { } found ? new(EdtfDate.Day(found), rule, []) : null;
}
