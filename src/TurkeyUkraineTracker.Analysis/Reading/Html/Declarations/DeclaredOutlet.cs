using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Who published a page: what it states, then the end of its title, then its host.</summary>
internal static class DeclaredOutlet
{
    private const int LongestName = 60;

    public static Evidenced<string>? Of(DeclaringPage page) =>
        Stated(page).FirstOrDefault() ?? InTitle(page) ?? (page.Site.Label.Length > 0 ? new(page.Site.Label, "host-name", []) : null);

    /// <summary>Every name that the page states for itself.</summary>
    public static IEnumerable<string> NamesOf(DeclaringPage page) => Stated(page).Select(name => name.Value);

    private static IEnumerable<Evidenced<string>> Stated(DeclaringPage page) =>
        Named(page.Json.Names(page.Json.Article, "publisher"), "json-ld-publisher")
        .Concat(Named(page.Metas[MetaField.Outlet], "meta-outlet"))
        .Concat(Named(page.Json.Names(page.Json.Site, "name"), "json-ld-site"));

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
