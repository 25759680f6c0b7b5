using AngleSharp.Dom;

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

    public static ElementTraits Of(IElement element, ElementNames names)
    {
        var meaning = names.MeaningOf(element);
        return new(ClutterOf(element, meaning), RoleOf(element, meaning), SignOf(element, meaning), meaning.HasFlag(NameMeaning.Post));
    }

    private static Clutter ClutterOf(IElement element, NameMeaning meaning)
    {
        if (IsHidden(element)) return Clutter.Certain;

        switch (element.LocalName)
        {
            case "nav" or "footer" or "dialog" or "menu" or "amp-sidebar" or "amp-ad" or "amp-consent": return Clutter.Certain;
            case "aside" or "form": return Clutter.Named;
            case "h1" or "body" or "table" or "tbody" or "tr" or "td" or "th": return Clutter.None;
        }

        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog") return Clutter.Named;
        if (meaning.HasFlag(NameMeaning.Quoted)) return Clutter.None;
        if (meaning.HasFlag(NameMeaning.Clutter)) return Clutter.Named;
        return meaning.HasFlag(NameMeaning.Likely) && element.LocalName is not "p" ? Clutter.Likely : Clutter.None;
    }

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && HidesItself(style));

    private static bool HidesItself(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal) is var rules
        && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private static BlockRole? RoleOf(IElement element, NameMeaning meaning) => element.LocalName switch
    {
        "h1" => BlockRole.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockRole.Heading,
        "figcaption" or "figure" or "caption" => BlockRole.Caption,
        "article" or "main" or "body" => BlockRole.Paragraph,
        _ when meaning.HasFlag(NameMeaning.Caption) => BlockRole.Caption,
        _ when meaning.HasFlag(NameMeaning.Byline) => BlockRole.Byline,
        _ => null,
    };

    private static double SignOf(IElement element, NameMeaning meaning)
    {
        if (element.LocalName is "body") return 1;
        if (meaning.HasFlag(NameMeaning.Article) || element.GetAttribute("itemprop") is "articleBody" or "text") return ArticleBody;
        if (element.LocalName is "article") return ArticleElement;
        return element.LocalName is "main" || element.GetAttribute("role") is "main" ? MainElement : 1;
    }
}
