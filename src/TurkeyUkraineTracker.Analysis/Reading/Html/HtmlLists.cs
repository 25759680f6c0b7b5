namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Refuses what inside the main element leads away from it: lists of links, rows of cards, and the headings above them.</summary>
internal static class HtmlLists
{
    /// <summary>From this share of linked text on an element without prose is a list of links.</summary>
    private const double MostlyLinks = 0.6;

    public static void Refuse(HtmlOutline outline, HtmlVerdict verdict, PageElement root)
    {
        for (var i = root.Number + 1; i < root.End; i++)
        {
            var element = outline.Elements[i];
            if (!verdict.IsRefused(element) && IsLinkList(element)) verdict.Refuse(element);
        }
    }

    private static bool IsLinkList(PageElement element) =>
        element.Sums is { Blocks: > 0, Prose: 0, LinkShare: >= MostlyLinks } && element.Role != BlockRole.Title;
}
