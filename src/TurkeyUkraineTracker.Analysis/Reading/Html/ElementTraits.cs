namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>How sure the mark-up is that an element holds no article text.</summary>
internal enum Clutter
{
    None,

    /// <summary>Names that wrap articles too: only what holds no prose is clutter.</summary>
    Likely,

    /// <summary>Names that say so; some wrap whole pages all the same.</summary>
    Named,

    /// <summary>Elements made for it, and hidden ones.</summary>
    Certain,
}

/// <summary>What tag, attributes and names say of one element.</summary>
/// <param name="Role">Null when they say nothing of the text inside.</param>
/// <param name="ArticleSign">How strongly they say that the element holds the article; 1 is not at all.</param>
/// <param name="IsPost">They say that it is one post of a live blog.</param>
internal readonly record struct ElementTraits(Clutter Clutter, BlockRole? Role, double ArticleSign, bool IsPost)
{
    /// <summary>The signs of elements named as the text of an article, of <c>article</c> and of <c>main</c>.</summary>
    public const double ArticleBody = 1.6, ArticleElement = 1.3, MainElement = 1.1;

    public static ElementTraits Of(string tag, ElementSigns signs) =>
        new(ClutterOf(tag, signs), RoleOf(tag, signs), SignOf(tag, signs), tag == "article" || signs.HasFlag(ElementSigns.Post));

    private static Clutter ClutterOf(string tag, ElementSigns signs)
    {
        if (signs.HasFlag(ElementSigns.Unshown)) return Clutter.Certain;

        return tag switch
        {
            "nav" or "footer" or "dialog" or "menu" or "amp-sidebar" or "amp-ad" or "amp-consent" => Clutter.Certain,
            "aside" or "form" => Clutter.Named,
            "h1" or "body" or "table" or "tbody" or "tr" or "td" or "th" => Clutter.None,
            _ when signs.HasFlag(ElementSigns.Quoted) => Clutter.None,
            _ when signs.HasFlag(ElementSigns.Clutter) => Clutter.Named,
            _ when signs.HasFlag(ElementSigns.Likely) && tag != "p" => Clutter.Likely,
            _ => Clutter.None,
        };
    }

    private static BlockRole? RoleOf(string tag, ElementSigns signs) => tag switch
    {
        "h1" => BlockRole.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockRole.Heading,
        "figcaption" or "figure" or "caption" => BlockRole.Caption,
        "article" or "main" or "body" => BlockRole.Paragraph,
        _ when signs.HasFlag(ElementSigns.Caption) => BlockRole.Caption,
        _ when signs.HasFlag(ElementSigns.Byline) => BlockRole.Byline,
        _ => null,
    };

    private static double SignOf(string tag, ElementSigns signs) => tag switch
    {
        "body" => 1,
        _ when signs.HasFlag(ElementSigns.Article) => ArticleBody,
        "article" => ArticleElement,
        _ when tag == "main" || signs.HasFlag(ElementSigns.Main) => MainElement,
        _ => 1,
    };
}
