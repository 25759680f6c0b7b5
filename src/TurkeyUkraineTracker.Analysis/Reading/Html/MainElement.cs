using System.Collections.Frozen;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>The element of a page that holds the article.</summary>
/// <remarks>
/// Every element is a candidate. What speaks for one is the prose inside it less the menus, link lists and labels inside it, so that going further out
/// pays only as long as more article comes in; names and elements made for articles weigh it up. Of equals the innermost wins.
/// </remarks>
internal static class MainElement
{
    /// <summary>Elements that are parts of a text, never all of it.</summary>
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "table", "tbody", "tr");

    private const double NearlyAll = 0.8, ShareOfPlainWords = 0.25;

    public static PageElement Find(HtmlOutline outline, HtmlVerdict verdict)
    {
        var gains = Gains(outline, verdict);
        var best = outline.Elements[0];
        var most = 0.0;
        foreach (var element in outline.Elements)
        {
            var score = Math.Max(gains[element.Number], LeastGain(element)) * element.Traits.ArticleSign;
            if (score < most || score <= 0 || Parts.Contains(element.Element.LocalName) || verdict.IsRefused(element)) continue;

            (best, most) = (element, score);
        }

        return Narrowed(outline, verdict, best, gains);
    }

    /// <summary>What spoke for the element besides its prose.</summary>
    public static string RuleOf(PageElement? element) => element?.Traits.ArticleSign switch
    {
        ElementTraits.ArticleBody => "named-article-body",
        ElementTraits.ArticleElement => "article-element",
        ElementTraits.MainElement => "main-element",
        _ => "most-prose",
    };

    /// <summary>Names are used for wrappers too; what is inside one and named alike is the text itself when nearly all of it is there.</summary>
    private static PageElement Narrowed(HtmlOutline outline, HtmlVerdict verdict, PageElement best, double[] gains)
    {
        var enough = gains[best.Number] * NearlyAll;
        for (var i = best.End - 1; i > best.Number; i--)
        {
            var inner = outline.Elements[i];
            if (inner.Traits.ArticleSign >= ElementTraits.ArticleBody && gains[i] >= enough && !verdict.IsRefused(inner)) return inner;
        }

        return best;
    }

    /// <summary>What is named as the text of an article may be a list or a table: its unlinked words speak for it too.</summary>
    private static double LeastGain(PageElement element) =>
        element.Traits.ArticleSign >= ElementTraits.ArticleBody ? (element.Sums.Width - element.Sums.Linked) * ShareOfPlainWords : 0;

    /// <summary>By element, over the blocks that are not refused.</summary>
    private static double[] Gains(HtmlOutline outline, HtmlVerdict verdict)
    {
        var gains = new double[outline.Elements.Count];
        foreach (var block in outline.Blocks)
        {
            if (!verdict.IsRefused(block.Holder)) gains[block.Holder.Number] += BlockGain.Of(block);
        }

        for (var i = gains.Length - 1; i > 0; i--) gains[outline.Elements[i].Parent!.Number] += gains[i];
        return gains;
    }
}
