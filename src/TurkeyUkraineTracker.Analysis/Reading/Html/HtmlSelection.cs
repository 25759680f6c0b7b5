using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Chooses the main text of a page: the element whose own paragraphs are the longest together, from the title on.</summary>
internal static class HtmlSelection
{
    /// <summary>Shorter blocks are no prose and count for nothing.</summary>
    private const int ShortestProse = 40;

    /// <summary>A holder's paragraphs count less for the elements further out, so that the innermost that has them wins.</summary>
    private const double OuterShare = 0.5;

    private const int LevelsUp = 3;

    /// <summary>An element that the page itself calls its article is taken when it has this share of the prose.</summary>
    private const double EnoughProse = 0.5;

    public static IReadOnlyList<HtmlBlock> MainBlocks(IHtmlDocument page, IReadOnlyList<HtmlBlock> blocks)
    {
        var seen = blocks.Where(block => !block.IsFurniture).ToList();
        if (Root(page, seen) is not { } root) return seen;

        var last = seen.FindLastIndex(block => IsIn(block, root));
        var first = seen.FindIndex(block => IsIn(block, root));
        var title = seen.FindIndex(block => block.Role == BlockRole.Title);
        return seen[(title >= 0 && title < first ? title : first)..(last + 1)];
    }

    private static IElement? Root(IHtmlDocument page, List<HtmlBlock> blocks)
    {
        var prose = blocks.Where(IsProse).ToList();
        if (prose.Count == 0) return null;

        var total = prose.Sum(block => block.Text.Length);
        return page.QuerySelectorAll("[itemprop=articleBody], article, main, [role=main]")
            .FirstOrDefault(element => prose.Where(block => IsIn(block, element)).Sum(block => block.Text.Length) >= total * EnoughProse)
            ?? Densest(prose);
    }

    private static bool IsProse(HtmlBlock block) =>
        block is { Role: BlockRole.Paragraph, Text.Length: >= ShortestProse } && block.LinkedChars * 2 < block.Text.Length;

    private static IElement Densest(List<HtmlBlock> prose)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var block in prose)
        {
            var share = (double)block.Text.Length;
            var element = block.Holder.ParentElement ?? block.Holder;
            for (var level = 0; level < LevelsUp && element is not null; level++, share *= OuterShare, element = element.ParentElement)
            {
                scores[element] = scores.GetValueOrDefault(element) + share;
            }
        }

        return scores.MaxBy(score => score.Value).Key;
    }

    private static bool IsIn(HtmlBlock block, IElement root)
    {
        for (IElement? element = block.Holder; element is not null; element = element.ParentElement)
        {
            if (element == root) return true;
        }

        return false;
    }
}
