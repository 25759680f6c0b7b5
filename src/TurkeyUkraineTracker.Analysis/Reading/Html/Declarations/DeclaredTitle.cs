using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The title of a page: the heading that its declared titles agree with, so that readers see it, else the first declared title.</summary>
internal sealed class DeclaredTitle
{
    /// <summary>From here on two wordings are of one title.</summary>
    private const double Agreement = 0.5;

    /// <summary>What an h2 must agree more than an h1.</summary>
    private const double HigherHeading = 0.2;

    private const double Held = 0.8;

    private const int LongestTitle = 300, FewestHeld = 3, ShortestWithin = 20, LongestEnd = 3;

    private readonly DeclaringPage _page;
    private readonly List<Evidenced<string>> _declared;
    private readonly List<HashSet<string>> _declaredWords;

    private DeclaredTitle(DeclaringPage page)
    {
        _page = page;
        _declared =
        [
            .. Titles(page.Metas[MetaField.Title], "meta-title"),
            .. Titles([JsonLdGraph.Text(page.Json.Article, "headline")], "json-ld-headline"),
            .. Titles(Only(page.Property("headline")), "itemprop-headline"),
            .. Titles([WithoutShortEnd(page.TitleElement)], "title-element"),
        ];
        _declaredWords = [.. _declared.Select(title => Words(title.Value)).DistinctBy(words => string.Join(' ', words))];
    }

    /// <returns>The title, and the heading element that shows it when there is one.</returns>
    public static (Evidenced<string>? Title, PlacedElement? Heading) Of(DeclaringPage page) => new DeclaredTitle(page).Find();

    private (Evidenced<string>? Title, PlacedElement? Heading) Find()
    {
        var headings = Headings().ToList();
        if (headings.Where(heading => heading.Agreement >= Agreement).MaxBy(heading => heading.Agreement) is { } best) return (Shown(best), best.Place);

        var only = headings.Where(heading => heading.Name == "h1" && !_page.Elements.IsElsewhere(heading.Place.Element)).ToList();
        if (_declared.Count == 0 && only.Count > 0) return (new(only[0].Text, "h1", []), only[0].Place);
        return (_declared.FirstOrDefault(), only.Count == 1 ? only[0].Place : null);
    }

    private sealed record Heading(PlacedElement Place, string Text, double Agreement)
    {
        public string Name => Place.Element.LocalName;
    }

    private IEnumerable<Heading> Headings() =>
        from place in _page.Elements.Headings
        let text = PlainWords.Of(place.Element.TextContent)
        where text is { Length: <= LongestTitle } && !_page.Site.Are(text)
        let shown = _page.Site.WithoutName(text)
        let words = Words(shown)
        let agreement = _declaredWords.Select(declared => Overlap(words, declared)).DefaultIfEmpty().Max()
        select new Heading(place, shown, place.Element.LocalName == "h1" ? agreement : agreement - HigherHeading);

    /// <summary>A kicker or a standfirst inside the heading is not the title when a declared title leaves it out.</summary>
    private Evidenced<string> Shown(Heading heading)
    {
        var key = NameKey.Of(heading.Text);
        if (_declared.Exists(declared => NameKey.Of(declared.Value) == key)) return new(heading.Text, heading.Name, []);

        var within = _declared.Find(declared => NameKey.Of(declared.Value) is { Length: >= ShortestWithin } title && title.Length < key.Length
            && (key.StartsWith(title + " ", StringComparison.Ordinal) || key.EndsWith(" " + title, StringComparison.Ordinal)));
        return within ?? new(heading.Text, heading.Name, []);
    }

    /// <summary>A page of many headlines has none of its own.</summary>
    private static IEnumerable<string> Only(IEnumerable<string> headlines) => headlines.Distinct().Take(2).ToList() is [var only] ? [only] : [];

    private IEnumerable<Evidenced<string>> Titles(IEnumerable<string?> titles, string rule) => titles
        .Select(PlainWords.Of)
        .OfType<string>()
        .Where(title => title.Length <= LongestTitle && !PlainWords.IsAddress(title) && !_page.Site.Are(title))
        .Select(title => new Evidenced<string>(_page.Site.WithoutName(title), rule, []));

    /// <summary>Words in common, as a share of the mean of both counts or, when one wording holds the other, nearly all.</summary>
    private static double Overlap(HashSet<string> a, HashSet<string> b)
    {
        var common = a.Count(b.Contains);
        var fewer = Math.Min(a.Count, b.Count);
        if (fewer == 0) return 0;
        return Math.Max(2.0 * common / (a.Count + b.Count), common == fewer && fewer >= FewestHeld ? Held : 0);
    }

    /// <summary>"Talks resume after a long break - Some Outlet": nothing else has to say that this is the outlet.</summary>
    private static string? WithoutShortEnd(string? title)
    {
        if (title is null || TitlePieces.Of(title) is not { Count: > 1 } pieces) return title;

        var end = pieces[^1].Of(title);
        return Words(end).Count <= LongestEnd && pieces[^2].End > end.Length * 2 ? title[..pieces[^2].End] : title;
    }

    private static HashSet<string> Words(string text) => [.. NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
