using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The days on which a page was published and last changed: what it tells machines, its address, then what it shows readers.</summary>
internal static class DeclaredDay
{
    /// <returns>When nothing tells the day of publication, the day of the last change stands for it, and the rule's name says so.</returns>
    public static Evidenced<EdtfDate>? Published(DeclaringPage page, PlacedElement? headline)
    {
        var told = Told(page, headline);
        if ((told.FirstOrDefault() ?? InScripts(page)) is not { } first) return Modified(page);

        var best = first.Day.Clock == Clock.Universal ? told.FirstOrDefault(other => IsLocal(other.Day, first.Day)) ?? first : first;
        return new(EdtfDate.Day(best.Day.Day), best.Rule, []);
    }

    /// <summary>Midnight at the outlet is not midnight in Greenwich: a day that the page writes in its own time is the better one.</summary>
    private static bool IsLocal(WrittenDay day, WrittenDay universal) =>
        day.Clock == Clock.Local && Math.Abs(day.Day.DayNumber - universal.Day.DayNumber) <= 1;

    private sealed record Stamp(WrittenDay Day, string Rule);

    /// <summary>Read on demand: most pages are told by the first.</summary>
    private static IEnumerable<Stamp> Told(DeclaringPage page, PlacedElement? headline) =>
        Stamps("json-ld-date", JsonLdGraph.Text(page.Json.Article, "datePublished"), JsonLdGraph.Text(page.Json.Article, "dateCreated"))
            .Concat(Stamps("meta-date", page.Metas[MetaField.Published]))
            .Concat(Stamps("itemprop-date", page.Property("datePublished").Concat(page.Property("dateCreated"))))
            .Concat(Stamps("json-ld-date", JsonLdGraph.Text(page.Json.Page, "datePublished")))
            .Concat(Stamps("time-element", TimesNear(page, headline)))
            .Concat(InAddress(page))
            .Concat(Visible(page, headline));

    private static Stamp? InScripts(DeclaringPage page) =>
        Stamps("script-date", page.Elements.OtherScripts.Select(script => ScriptDay.In(script.TextContent))).FirstOrDefault();

    private static IEnumerable<Stamp> Visible(DeclaringPage page, PlacedElement? headline)
    {
        if (VisibleDay.Of(page.Elements, headline) is { } day) yield return new(day, "visible-date");
    }

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
        .Select(time => ValueOf(time.Element));

    /// <summary>Where a full date is shown, it is the one that the outlet stands by: the attribute is often that of the last change.</summary>
    private static string? ValueOf(IElement time) =>
        PlainWords.Of(time.TextContent) is { } shown && DateLine.Find(shown) is not null ? shown : time.GetAttribute("datetime") ?? time.TextContent;

    private static int Distance(int line, int headline) => line >= headline ? line - headline : (headline - line) * 2;

    private static Evidenced<EdtfDate>? First(string rule, params IEnumerable<string?> values) =>
        Stamps(rule, values).FirstOrDefault() is { } found ? new(EdtfDate.Day(found.Day.Day), rule, []) : null;

    private static IEnumerable<Stamp> Stamps(string rule, params IEnumerable<string?> values) => values
        .Select(value => PlainWords.Of(value) is { } text ? WrittenDay.In(text) : null)
        .OfType<WrittenDay>()
        .Select(day => new Stamp(day, rule));
}
