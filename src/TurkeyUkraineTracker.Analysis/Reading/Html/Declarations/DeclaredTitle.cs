using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>The title of a page: the heading that its declared titles agree with, so that readers see it, else the first declared title.</summary>
internal sealed class DeclaredTitle
{
    /// <summary>Share of the shorter one's words that two wordings of a title have in common.</summary>
    private const double Agreement = 0.6;

    private const int LongestTitle = 300;

    private readonly DeclaringPage _page;
    private readonly List<Evidenced<string>> _declared;

    private DeclaredTitle(DeclaringPage page)
    {
        _page = page;
        _declared =
        [
            .. Titles(page.Metas[MetaField.Title], "meta-title"),
            .. Titles([JsonLdGraph.Text(page.Json.Article, "headline")], "json-ld-headline"),
            .. Titles(page.Property("headline"), "itemprop-headline"),
            .. Titles([page.TitleElement], "title-element"),
        ];
    }

    /// <returns>The title, and the heading element that shows it when there is one.</returns>
    public static (Evidenced<string>? Title, PlacedElement? Heading) Of(DeclaringPage page) => new DeclaredTitle(page).Find();

    private (Evidenced<string>? Title, PlacedElement? Heading) Find()
    {
        var headings = _page.Elements.Headings.Select(heading => (heading, Text: PlainWords.Of(heading.Element.TextContent)))
            .Where(heading => heading.Text is { Length: <= LongestTitle } text && !_page.Site.Are(text))
            .Select(heading => (heading.heading, Text: heading.Text!))
            .ToList();
        var best = headings.Where(heading => Agrees(heading.Text)).OrderBy(heading => heading.heading.Element.LocalName, StringComparer.Ordinal).FirstOrDefault();
        if (best.Text is not null) return (new(best.Text, best.heading.Element.LocalName, []), best.heading);

        var only = headings.Where(heading => heading.heading.Element.LocalName == "h1" && !_page.Elements.IsElsewhere(heading.heading.Element)).ToList();
        if (_declared.Count == 0 && only.Count > 0) return (new(only[0].Text, "h1", []), only[0].heading);
        return (_declared.FirstOrDefault(), only.Count == 1 ? only[0].heading : null);
    }

    private bool Agrees(string heading) => _declared.Exists(declared => Overlap(heading, declared.Value) >= Agreement);

    private IEnumerable<Evidenced<string>> Titles(IEnumerable<string?> titles, string rule) => titles
        .Select(PlainWords.Of)
        .OfType<string>()
        .Where(title => title.Length <= LongestTitle && !PlainWords.IsAddress(title) && !_page.Site.Are(title))
        .Select(title => new Evidenced<string>(_page.Site.WithoutName(title), rule, []));

    private static double Overlap(string a, string b)
    {
        var (inA, inB) = (Words(a), Words(b));
        return inA.Count == 0 || inB.Count == 0 ? 0 : (double)inA.Intersect(inB).Count() / Math.Max(2, Math.Min(inA.Count, inB.Count));
    }

    private static HashSet<string> Words(string text) => [.. NameKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
