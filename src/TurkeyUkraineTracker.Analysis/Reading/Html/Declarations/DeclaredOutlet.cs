using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Who published a page: what it states, then the end of its title, then its host.</summary>
internal static class DeclaredOutlet
{
    private const int LongestName = 60, LongestSign = 40, LongestSuffix = 5;

    public static Evidenced<string>? Of(DeclaringPage page) =>
        Preferred([.. Stated(page)]) ?? InTitle(page) ?? Signs(page).FirstOrDefault() ?? Host(page.Site);

    /// <summary>Every name that the page states for itself.</summary>
    public static IEnumerable<string> NamesOf(DeclaringPage page) => Stated(page).Concat(Signs(page)).Select(name => name.Value);

    private static Evidenced<string>? Host(SiteNames site) => site.Label.Length > 0 ? new(site.Label, "host-name", []) : null;

    /// <summary>"Some Outlet" says more than "someoutlet.com".</summary>
    private static Evidenced<string>? Preferred(List<Evidenced<string>> names) => names.Find(name => !IsHost(name.Value)) ?? names.FirstOrDefault();

    private static bool IsHost(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && name.LastIndexOf('.') is > 0 and var dot && name.Length - dot <= LongestSuffix;

    private static IEnumerable<Evidenced<string>> Stated(DeclaringPage page) =>
        Named(page.Metas[MetaField.Outlet], "meta-outlet")
        .Concat(Named(page.Json.Names(page.Json.Article, "publisher"), "json-ld-publisher"))
        .Concat(Named(page.Json.Names(page.Json.Site, "name"), "json-ld-site"));

    /// <summary>A heading that is a link to the site's first page is the site's sign.</summary>
    private static IEnumerable<Evidenced<string>> Signs(DeclaringPage page) => Named(
        page.Elements.Headings
            .Select(heading => heading.Element)
            .Where(heading => LinkOf(heading)?.GetAttribute("href") is { } target && IsRoot(target.Trim()))
            .Select(heading => heading.TextContent)
            .Where(sign => sign.Length <= LongestSign)
            .Take(1),
        "site-sign");

    private static IElement? LinkOf(IElement heading) => heading.ParentElement is { LocalName: "a" } around ? around : heading.QuerySelector("a[href]");

    private static bool IsRoot(string target) =>
        target is "/" or "./" || (Uri.TryCreate(target, UriKind.Absolute, out var url) && url is { AbsolutePath: "/", Query: "", Scheme: "http" or "https" });

    private static IEnumerable<Evidenced<string>> Named(IEnumerable<string> names, string rule) => names
        .Select(name => PlainWords.Of(name))
        .OfType<string>()
        .Where(name => !PlainWords.IsAddress(name))
        .Select(FirstPiece)
        .Where(name => name.Length <= LongestName)
        .Select(name => new Evidenced<string>(name, rule, []));

    /// <summary>"Some Outlet | News, sport and weather" is called Some Outlet.</summary>
    private static string FirstPiece(string name) => TitlePieces.Of(name)[0].Of(name);

    private static Evidenced<string>? InTitle(DeclaringPage page)
    {
        if (page.TitleElement is not { } title) return null;

        var pieces = TitlePieces.Of(title);
        return pieces.Skip(1).Append(pieces[0]).Select(piece => piece.Of(title)).FirstOrDefault(page.Site.Are) is { } name
            ? new(name, "outlet-in-title", [])
            : null;
    }
}
