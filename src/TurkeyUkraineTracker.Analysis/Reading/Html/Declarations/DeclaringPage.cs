using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading.Html.Declarations;

/// <summary>Everything in a page that can say what it is; each field's reader asks it in its own order.</summary>
internal sealed class DeclaringPage
{
    private DeclaringPage(PageElements elements, string? title)
    {
        Elements = elements;
        Metas = new(Elements.Metas);
        Json = new(Elements.JsonScripts.Select(script => script.TextContent));
        TitleElement = PlainWords.Of(title);
        Address = DeclaredAddress.Of(this);
        Site = new(DeclaredOutlet.NamesOf(this), Address?.Value.IdnHost ?? "");
    }

    public PageElements Elements { get; }

    public MetaElements Metas { get; }

    public JsonLdGraph Json { get; }

    public string? TitleElement { get; }

    public Evidenced<Uri>? Address { get; }

    public SiteNames Site { get; }

    /// <param name="title">Of its title element.</param>
    public static DeclaringPage Of(PageElements elements, string? title) => new(elements, title);

    /// <summary>The texts of a property of the article itself, from its <c>content</c>, <c>datetime</c> or words.</summary>
    public IEnumerable<string> Property(string name) => Elements.Properties
        .Where(property => Microdata.Names(property.Element, name) && !Elements.IsElsewhere(property.Element))
        .Select(property => Microdata.TextOf(property.Element))
        .OfType<string>();
}
