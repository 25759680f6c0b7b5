using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Finds the article in a page that was copied whole, menus and all: the run of blocks whose prose outweighs its other lines the most.</summary>
/// <remarks>
/// The run of the greatest sum (Bentley, Programming Pearls, column 8). A list or a heading between paragraphs costs less than the paragraphs behind it bring;
/// a menu costs more. A text without anything like a menu around it is left whole.
/// </remarks>
internal static class MainStretch
{
    /// <summary>In characters of prose. A paragraph makes up for a few lines, not for a menu. Menus begin with capitals, items of a list may not.</summary>
    private const double PerLine = -60, PerItem = -20, PerHeading = -40, ForTitle = 400, LongestGain = 250;

    /// <summary>What makes a run of lines the page's own: so many at least, so many of them signs; or a menu in one piece.</summary>
    private const int FewestLines = 4, FewestSigns = 3, ShortestMenu = 6, LongestMenuItem = 30;

    private const int BlocksAround = 8, ShortestTitle = 3;

    public static void Decide(PageDraft draft)
    {
        var (start, end) = Greatest(draft);
        if (end == 0) return;

        if (IsFurniture(draft, 0, start)) CutAbove(draft, start);
        if (IsFurniture(draft, end, draft.Count)) CutBelow(draft, end);
    }

    private static (int Start, int End) Greatest(PageDraft draft)
    {
        var (best, start, end) = (0.0, 0, 0);
        var (sum, from) = (0.0, 0);
        for (var i = 0; i < draft.Count; i++)
        {
            if (sum <= 0) (sum, from) = (0, i);
            sum += GainOf(draft, i);
            if (sum > best) (best, start, end) = (sum, from, i + 1);
        }

        return (start, end);
    }

    private static double GainOf(PageDraft draft, int block)
    {
        if (draft.Is(block, SegmentKind.Caption)) return 0;
        if (!draft.IsOpen(block)) return PerLine;

        var text = draft.TextOf(block);
        var width = Prose.WidthOf(text);
        var linked = (int)(width * draft.Blocks[block].LinkShare);
        if (Prose.IsProse(text, width, linked)) return Math.Min(width, LongestGain) - (2 * linked);
        if (linked * 2 >= width) return PerLine;
        if (draft.Blocks[block].Role == BlockRole.Title && draft.WordsOf(block).Count >= ShortestTitle) return ForTitle;
        if (draft.Blocks[block].Role != BlockRole.Paragraph) return PerHeading;
        if (Prose.EndsSentence(text)) return width / 2;
        return char.IsLower(text[0]) ? PerItem : PerLine;
    }

    /// <summary>Lists end articles too: a run of short lines is the page's own when some of them say so or are links, or when a menu is among them.</summary>
    private static bool IsFurniture(PageDraft draft, int from, int to)
    {
        var (lines, signs, items) = (0, 0, 0);
        for (var i = from; i < to; i++)
        {
            items = IsMenuItem(draft, i) ? items + 1 : 0;
            if (items == ShortestMenu) return true;
            if (GainOf(draft, i) >= 0) continue;

            lines++;
            if (IsSign(draft, i)) signs++;
        }

        return lines >= FewestLines && signs >= FewestSigns;
    }

    /// <summary>A word or two; rows of a table have figures, items of a list more to say.</summary>
    private static bool IsMenuItem(PageDraft draft, int block) =>
        draft.LengthOf(block) <= LongestMenuItem && draft.TextOf(block).All(c => char.IsLetter(c) || c is ' ' or '&' or '-' or '’' or '\'');

    private static bool IsSign(PageDraft draft, int block) =>
        draft[block] is { Kind: SegmentKind.Boilerplate, Rule: not "no-words" } || draft.Blocks[block].LinkShare >= 0.5;

    /// <summary>Title, byline and standfirst stand right above the article.</summary>
    private static void CutAbove(PageDraft draft, int start)
    {
        var zone = Math.Max(0, start - BlocksAround);
        Rest(draft, 0, zone);
        draft.MarkAbove(zone, start);
    }

    /// <summary>Credits stand right below it.</summary>
    private static void CutBelow(PageDraft draft, int end)
    {
        var zone = Math.Min(draft.Count, end + BlocksAround);
        draft.MarkBelow(end, zone);
        Rest(draft, zone, draft.Count);
    }

    private static void Rest(PageDraft draft, int from, int to)
    {
        for (var i = from; i < to; i++) draft.Decide(i, SegmentKind.Boilerplate, "outside-main-stretch");
    }
}
