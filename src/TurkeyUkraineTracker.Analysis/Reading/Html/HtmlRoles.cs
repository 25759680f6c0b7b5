using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>What the elements around a block say it is.</summary>
internal static class HtmlRoles
{
    /// <summary>How far up an element's meaning reaches down to its blocks.</summary>
    private const int Reach = 6;

    public static BlockRole RoleOf(IElement holder)
    {
        foreach (var element in Upwards(holder))
        {
            if (element.LocalName is "h1") return BlockRole.Title;
            if (element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6") return BlockRole.Heading;
            if (element.LocalName is "figcaption" or "figure" or "caption") return BlockRole.Caption;
        }

        return BlockRole.Paragraph;
    }

    public static bool IsInQuote(IElement holder) => Upwards(holder).Any(element => element.LocalName == "blockquote");

    private static IEnumerable<IElement> Upwards(IElement element)
    {
        IElement? current = element;
        for (var i = 0; i < Reach && current is not null; i++, current = current.ParentElement) yield return current;
    }
}
