using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What attributes and names say of an element. Several may, and may contradict each other.</summary>
[Flags]
internal enum ElementSigns
{
    None = 0,
    Clutter = 1,
    Likely = 2,
    Caption = 4,
    Byline = 8,
    Article = 16,

    /// <summary>Named as what only screen readers read.</summary>
    Hidden = 32,

    /// <summary>A name that says how the page is set; the rest of that name says nothing.</summary>
    Setting = 64,
    Quoted = 128,
    Post = 256,
    Main = 512,

    /// <summary>Not shown, by an attribute.</summary>
    Unshown = 1024,
}

/// <summary>Reads the attributes of elements, each once; not to be kept beyond the page.</summary>
internal sealed class SignReader
{
    private readonly NameSigns _names = new();

    public ElementSigns SignsOf(IElement element)
    {
        var signs = ElementSigns.None;
        for (var i = 0; i < element.Attributes.Length; i++)
        {
            if (element.Attributes[i] is { } attribute) signs |= SignsOf(attribute.Name, attribute.Value);
        }

        return signs;
    }

    private ElementSigns SignsOf(string attribute, string value) => attribute switch
    {
        "class" or "id" => _names.Of(value),
        "hidden" => ElementSigns.Unshown,
        "aria-hidden" when value is "true" => ElementSigns.Unshown,
        "style" when Hides(value) => ElementSigns.Unshown,
        "role" => OfRole(value),
        "itemprop" => OfProperty(value),
        "itemtype" when value.EndsWith("BlogPosting", StringComparison.Ordinal) => ElementSigns.Post,
        _ => ElementSigns.None,
    };

    private static ElementSigns OfRole(string role) => role switch
    {
        "main" => ElementSigns.Main,
        "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" => ElementSigns.Clutter,
        _ => ElementSigns.None,
    };

    private static ElementSigns OfProperty(string property) => property switch
    {
        "articleBody" or "text" => ElementSigns.Article,
        "author" or "publisher" or "datePublished" or "dateModified" or "dateCreated" => ElementSigns.Byline,
        "liveBlogUpdate" => ElementSigns.Post,
        _ => ElementSigns.None,
    };

    private static bool Hides(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal) is var rules
        && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
}
