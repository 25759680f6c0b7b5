namespace TurkeyUkraineTracker.Analysis.Reading.Html;

/// <summary>Refuses the cards that lead to other articles: elements of one name, each little more than a linked headline and a line about it.</summary>
internal static class HtmlCards
{
    private const int FewestCards = 3, LongestCard = 600, MostBlocks = 12, ShortestHeadline = 15;

    /// <summary>When the cards hold this share of the prose, they are what the page is about.</summary>
    private const double TooMuchProse = 0.5;

    public static void Refuse(HtmlOutline outline, HtmlVerdict verdict, HtmlTables tables)
    {
        var headlines = Headlines(outline);
        var prose = outline.Elements[0].Sums.Prose;
        var groups = outline.Elements
            .Where(element => element.Element.ClassName is { Length: > 0 } && element.Sums.Blocks > 0 && !verdict.IsRefused(element) && tables.PlaceOf(element) is null)
            .GroupBy(element => (element.Element.LocalName, FirstName(element.Element.ClassName!)));
        foreach (var group in groups)
        {
            var alike = group.ToList();
            if (alike.Count < FewestCards || alike.Sum(card => card.Sums.Prose) > prose * TooMuchProse) continue;
            if (alike.Count(card => IsCard(card, headlines)) * 4 < alike.Count * 3) continue;

            foreach (var card in alike) verdict.Refuse(card);
        }
    }

    /// <summary>The others tell cards apart ("card card--3").</summary>
    private static string FirstName(string names) => names.AsSpan().Trim() is var trimmed && trimmed.IndexOfAny(' ', '\n', '\t') is var end and >= 0
        ? trimmed[..end].ToString()
        : names;

    private static bool IsCard(PageElement element, int[] headlines) =>
        element.Sums is { Width: <= LongestCard, Blocks: <= MostBlocks } && headlines[element.End] > headlines[element.Number];

    /// <summary>How many blocks that are linked as a whole stand in the elements before each.</summary>
    private static int[] Headlines(HtmlOutline outline)
    {
        var counts = new int[outline.Elements.Count + 1];
        foreach (var block in outline.Blocks)
        {
            if (block.LinkShare > 0.9 && block.Width >= ShortestHeadline) counts[block.Holder.Number + 1]++;
        }

        for (var i = 1; i < counts.Length; i++) counts[i] += counts[i - 1];
        return counts;
    }
}
