using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Short lines above prose that are no sentences.</summary>
internal static class Headings
{
    private const int LongestHeading = 120, MostWords = 18;

    public static void Decide(PageDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i) || draft.IsAbove(i) || draft.IsBelow(i)) continue;
            if (draft.Blocks[i].Role is BlockRole.Heading or BlockRole.Title) draft.Decide(i, SegmentKind.Heading, "markup-heading");
            else if (IsShortLine(draft, i) && StandsAboveProse(draft, i)) draft.Decide(i, SegmentKind.Heading, "short-line");
        }
    }

    private static bool StandsAboveProse(PageDraft draft, int block) =>
        block + 1 < draft.Count && draft.IsSolid(block + 1) && !LeadsIn(draft, block + 1);

    private static bool IsShortLine(PageDraft draft, int block) =>
        draft.LengthOf(block) <= LongestHeading
        && draft.WordsOf(block).Count <= MostWords
        && !draft.Blocks[block].IsQuote
        && !EndsLikeProse(draft.TextOf(block))
        && !char.IsLower(draft.TextOf(block)[0])
        && !IsQuoted(draft.TextOf(block));

    /// <summary>"He then said that", above a quotation, belongs to the sentence.</summary>
    private static bool LeadsIn(PageDraft draft, int next) => draft.Blocks[next].IsQuote || draft.StartsWithQuotationMark(next);

    /// <summary>A question may be a heading; anything else with a mark at its end, before closing quotation marks too, is not.</summary>
    private static bool EndsLikeProse(string text) => text.TrimEnd('"', '”', '»', '’', '\'', ')')[^1..] is "." or "!" or "…" or ":" or ";" or "," or "-";

    /// <summary>Quotation marks around all of it: said by someone.</summary>
    private static bool IsQuoted(string text) => text[0] is '"' or '“' or '«' && text[^1] is '"' or '”' or '»';
}
