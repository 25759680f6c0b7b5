namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Refuses what inside the main element leads away from it: lists of links, rows of cards, and the headings above them.</summary>
internal static class HtmlLists
{
    /// <summary>From this share of linked text on an element without prose is a list of links.</summary>
    private const double MostlyLinks = 0.6;

    public static void Refuse(HtmlOutline outline, HtmlVerdict verdict, PageElement root, HtmlTables tables)
    {
        for (var i = root.Number + 1; i < root.End; i++)
        {
            var element = outline.Elements[i];
            if (!verdict.IsRefused(element) && IsLinkList(element) && tables.PlaceOf(element) is null) verdict.Refuse(element);
        }

        RefuseHeadingsOfNothing(outline, verdict, root);
    }

    /// <summary>A heading goes with what stood below it, and so does the last of the article.</summary>
    private static void RefuseHeadingsOfNothing(HtmlOutline outline, HtmlVerdict verdict, PageElement root)
    {
        var (hasText, refused) = (false, 1);
        for (var i = outline.Blocks.Count - 1; i >= 0; i--)
        {
            var holder = outline.Blocks[i].Holder;
            if (!root.Holds(holder)) continue;

            if (verdict.IsRefused(holder)) refused++;
            else if (holder.Role != BlockRole.Heading) (hasText, refused) = (true, 0);
            else if (!hasText && refused > 0) verdict.Refuse(holder);
            else (hasText, refused) = (false, 0);
        }
    }

    private static bool IsLinkList(PageElement element) =>
        element.Sums is { Blocks: > 0, Prose: 0, LinkShare: >= MostlyLinks } && element.Role is (BlockRole.Paragraph or BlockRole.Heading);
}
