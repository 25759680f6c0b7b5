using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The days on which a page was published and last changed: what it tells machines, its address, then what it shows readers.</summary>
internal static class DeclaredDay
{
    /// <returns>When nothing tells the day of publication, the day of the last change stands for it, and the rule's name says so.</returns>
    public static Evidenced<EdtfDate>? Published(DeclaringPage page, PlacedElement? headline)
    {
        var told = Told(page, headline).ToList();
        if (told.Count == 0) return Modified(page);

        // Midnight at the outlet is not midnight in Greenwich: a day that the page writes in its own time is the better one.
        var first = told[0];
        var best = first.Day.Clock == Clock.Universal
            ? told.Find(other => other.Day.Clock == Clock.Local && AreNeighbours(other.Day, first.Day)) ?? first
            : first;
        return new(EdtfDate.Day(best.Day.Day), best.Rule, []);
    }

    private sealed record Stamp(WrittenDay Day, string Rule);

    private static bool AreNeighbours(WrittenDay a, WrittenDay b) => Math.Abs(a.Day.DayNumber - b.Day.DayNumber) <= 1;

    private static IEnumerable<Stamp> Told(DeclaringPage page, PlacedElement? headline) =>
    [
        .. Stamps("json-ld-date", JsonLdGraph.Text(page.Json.Article, "datePublished"), JsonLdGraph.Text(page.Json.Article, "dateCreated")),
        .. Stamps("meta-date", page.Metas[MetaField.Published]),
        .. Stamps("itemprop-date", page.Property("datePublished").Concat(page.Property("dateCreated"))),
        .. Stamps("json-ld-date", JsonLdGraph.Text(page.Json.Page, "datePublished")),
        .. Stamps("time-element", TimesNear(page, headline)),
        .. InAddress(page),
        .. VisibleDay.Of(page.Elements, headline) is { } seen ? [new Stamp(seen, "visible-date")] : Array.Empty<Stamp>(),
        .. Stamps("script-date", page.Elements.OtherScripts.Select(ScriptDay.In)),
    ];

    public static Evidenced<EdtfDate>? Modified(DeclaringPage page) =>
        First("json-ld-modified", JsonLdGraph.Text(page.Json.Article, "dateModified"))
        ?? First("meta-modified", page.Metas[MetaField.Modified])
        ?? First("itemprop-modified", page.Property("dateModified"))
        ?? First("json-ld-modified", JsonLdGraph.Text(page.Json.Page, "dateModified"));

    private static IEnumerable<Stamp> InAddress(DeclaringPage page) =>
        page.Address is { } address && DayInAddress.Of(address.Value) is { } day ? [new(new(day, Clock.None), "day-in-address")] : [];

    /// <summary>Elements below the headline first, the nearest of them; then those above it from the bottom up.</summary>
    private static IEnumerable<string?> TimesNear(DeclaringPage page, PlacedElement? headline) => page.Elements.Times
        .Where(time => !page.Elements.IsElsewhere(time.Element))
        .OrderBy(time => page.Elements.SaysOf(time.Element).HasFlag(MarkupSays.Modified))
        .ThenBy(time => Distance(time.Line, headline?.Line ?? 0))
        .Select(time => time.Element.GetAttribute("datetime") ?? time.Element.TextContent);

    private static int Distance(int line, int headline) => line >= headline ? line - headline : (headline - line) * 2;

    private static Evidenced<EdtfDate>? First(string rule, params IEnumerable<string?> values) =>
        Stamps(rule, values).FirstOrDefault() is { } found ? new(EdtfDate.Day(found.Day.Day), rule, []) : null;

    private static IEnumerable<Stamp> Stamps(string rule, params IEnumerable<string?> values) => values
        .Select(value => PlainWords.Of(value) is { } text ? WrittenDay.In(text) : null)
        .OfType<WrittenDay>()
        .Select(day => new Stamp(day, rule));
}
