namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>The blocks of a page that belong to its article or stand between its title and it.</summary>
/// <param name="Blocks">In document order.</param>
/// <param name="FirstInside">Number of the first of them that stands in the main element; those before it may be title, byline and standfirst.</param>
/// <param name="PostStarts">Those that begin a post of a live blog, by reference.</param>
/// <param name="Tables">Those of the page that hold data; null when there are none.</param>
/// <param name="Rule">Why the main element was taken for the article.</param>
internal sealed record HtmlSelection(
    IReadOnlyList<HtmlBlock> Blocks, int FirstInside, IReadOnlySet<HtmlBlock> PostStarts, HtmlTables? Tables, string Rule)
{
    /// <summary>When less of the page's plain words is left than this, the names were believed too readily.</summary>
    private const double TooLittle = 0.25;

    public static readonly HtmlSelection Nothing = new([], 0, new HashSet<HtmlBlock>(), null, MainElement.RuleOf(null));

    /// <param name="title">What the page declares its title to be, if anything.</param>
    public static HtmlSelection Of(HtmlOutline outline, string? title)
    {
        var verdict = VerdictOn(outline);
        var tables = HtmlTables.Of(outline);
        HtmlCards.Refuse(outline, verdict, tables);
        HtmlOtherArticles.Refuse(outline, verdict);
        var root = MainElement.Find(outline, verdict);
        HtmlLists.Refuse(outline, verdict, root, tables);
        var inside = outline.Blocks.Where(block => root.Holds(block.Holder) && !verdict.IsRefused(block.Holder)).ToList();
        // A page of words never comes out empty: where everything is a link, links are all there is.
        if (inside.Count == 0) return Nothing with { Blocks = outline.Blocks };

        var above = Above(outline, verdict, root, title);
        return new([.. above, .. inside], above.Count, HtmlPosts.Starts(outline, verdict, root), tables, MainElement.RuleOf(root));
    }

    /// <summary>Of the block of this number; null outside of tables of data.</summary>
    public TablePlace? PlaceInTable(int block) => block < FirstInside ? null : Tables?.PlaceOf(Blocks[block].Holder);

    private static HtmlVerdict VerdictOn(HtmlOutline outline)
    {
        var (byNames, none) = (HtmlVerdict.ByNames(outline), HtmlVerdict.None(outline));
        return byNames.PlainWidth < none.PlainWidth * TooLittle ? none : byNames;
    }

    /// <summary>From the title on, when it stands above the main element.</summary>
    private static List<HtmlBlock> Above(HtmlOutline outline, HtmlVerdict verdict, PageElement root, string? title)
    {
        var blocks = outline.Blocks.TakeWhile(block => !root.Holds(block.Holder)).ToList();
        var start = PageTitle.IndexIn(blocks, title);
        return start < 0 ? [] : [blocks[start], .. blocks.Skip(start + 1).Where(block => !verdict.IsRefused(block.Holder))];
    }
}
