namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Finds the posts of a live blog: elements side by side, marked as articles or updates of their own, each with a time and prose.</summary>
internal static class HtmlPosts
{
    private const int FewestPosts = 2;

    /// <returns>The blocks that begin a post, by reference; empty when the page is no live blog.</returns>
    public static IReadOnlySet<HtmlBlock> Starts(HtmlOutline outline, HtmlVerdict verdict, PageElement root)
    {
        if (outline.Elements.Count(element => element.Traits.IsPost) < FewestPosts) return new HashSet<HtmlBlock>();

        var timed = Timed(outline);
        var first = FirstBlocks(outline, verdict);
        var posts = outline.Elements
            .Where(element => element != root && root.Holds(element) && IsPost(element, timed) && first[element.Number] is not null)
            .GroupBy(element => element.Parent)
            .Where(siblings => siblings.Count() >= FewestPosts)
            .SelectMany(siblings => siblings);
        return posts.Select(post => first[post.Number]!).ToHashSet<HtmlBlock>(ReferenceEqualityComparer.Instance);
    }

    private static bool IsPost(PageElement element, bool[] timed) => element.Traits.IsPost && element.Sums.Prose > 0 && timed[element.Number];

    /// <summary>By number of the element: whether a block inside says when.</summary>
    private static bool[] Timed(HtmlOutline outline)
    {
        var timed = new bool[outline.Elements.Count];
        foreach (var block in outline.Blocks.Where(block => block.SaysWhen || block.Role == BlockRole.Byline))
        {
            for (var holder = block.Holder; holder is not null && !timed[holder.Number]; holder = holder.Parent) timed[holder.Number] = true;
        }

        return timed;
    }

    /// <summary>By number of the element: the first block inside that is kept.</summary>
    private static HtmlBlock?[] FirstBlocks(HtmlOutline outline, HtmlVerdict verdict)
    {
        var first = new HtmlBlock?[outline.Elements.Count];
        foreach (var block in outline.Blocks.Where(block => !verdict.IsRefused(block.Holder)))
        {
            for (var holder = block.Holder; holder is not null && first[holder.Number] is null; holder = holder.Parent) first[holder.Number] = block;
        }

        return first;
    }
}
