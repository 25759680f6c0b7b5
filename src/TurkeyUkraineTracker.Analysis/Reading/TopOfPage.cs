using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Headline, byline, date line and standfirst: what stands above the first paragraph of prose.</summary>
internal static partial class TopOfPage
{
    private const int LongestHeadline = 220, LongestBareHeadline = 120, LongestByline = 140, LongestStandfirst = 600, ShortestLead = 40, MostBlocks = 12;

    /// <summary>In words.</summary>
    private const int ShortestTitle = 3;

    /// <summary>A byline may stand below a standfirst, but not further down than this many blocks.</summary>
    private const int BylineReach = 3;

    public static void Decide(PageDraft draft)
    {
        var headline = Headline(draft);
        if (headline is { } found)
        {
            draft.Decide(found.Block, SegmentKind.Headline, found.Rule);
            for (var i = 0; i < found.Block; i++) draft.Decide(i, SegmentKind.Boilerplate, "above-headline");
        }

        var start = headline?.Block + 1 ?? 0;
        var end = EndOfZone(draft, start, headline is not null);
        for (var i = start; i < end; i++)
        {
            if (draft.IsOpen(i) && Line(draft, i) is var (kind, rule)) draft.Decide(i, kind, rule);
        }

        for (var i = start; i < end; i++) Neighbours(draft, i, start, end);
    }

    private static (int Block, string Rule)? Headline(PageDraft draft)
    {
        var prose = FirstProse(draft, 0);
        var title = FirstOpen(draft, 0, block => draft.Blocks[block].Role == BlockRole.Title);
        if (title < draft.Count && title <= prose) return (title, "markup-title");

        var heading = FirstOpen(draft, 0, block => draft.Blocks[block].Role == BlockRole.Heading);
        if (heading < prose) return (heading, "first-heading");

        var first = FirstOpen(draft, 0, _ => true);
        if (first < draft.Count && draft.Blocks[first].Place == BlockPlace.Unknown && draft.IsAbove(first)) return BestHeadline(draft, first);
        return first < draft.Count && LooksLikeHeadline(draft, first) ? (first, "first-line") : null;
    }

    /// <summary>Among the last lines of a menu the title is the one that says the most.</summary>
    private static (int Block, string Rule)? BestHeadline(PageDraft draft, int first)
    {
        var lines = Enumerable.Range(first, draft.Count - first).TakeWhile(draft.IsAbove)
            .Where(i => draft.IsOpen(i) && draft.WordsOf(i).Count >= ShortestTitle && LooksLikeHeadline(draft, i)).ToList();
        return lines.Count == 0 ? null : (lines.MaxBy(i => draft.WordsOf(i).Count), "longest-line-above");
    }

    /// <summary>Short, no running sentence, and prose longer than itself follows. With a full stop it must be written in title case.</summary>
    private static bool LooksLikeHeadline(PageDraft draft, int block)
    {
        var (length, last) = (draft.LengthOf(block), draft.LastCharacter(block));
        if (draft.WordsOf(block).Count < 2 || length > LongestHeadline || last is ',' or ';' or ':' or '-') return false;
        if (SentenceSplitter.Split(draft.Text, draft.Blocks[block].Span).Skip(1).Any()) return false;
        if (EndsWithStop(draft.TextOf(block)) && (length > LongestBareHeadline || !IsTitleCase(draft.TextOf(block)))) return false;
        if (IsByline(draft, block) || DateLine.Find(draft.TextOf(block)) is { IsWhole: true }) return false;

        var prose = draft.NextSolid(block + 1);
        return prose < draft.Count && draft.LengthOf(prose) > length;
    }

    /// <summary>Inside closing quotation marks too.</summary>
    private static bool EndsWithStop(string text) => text.TrimEnd('"', '”', '»', '’', '\'', ')') is [.., '.' or '…'];

    private static bool IsTitleCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsLetter(word[0])).ToList();
        return words.Count > 1 && words.Count(word => char.IsUpper(word[0])) * 4 >= words.Count * 3;
    }

    private static int EndOfZone(PageDraft draft, int start, bool hasHeadline)
    {
        var prose = Math.Min(FirstProse(draft, start), start + MostBlocks);
        if (!hasHeadline) return Math.Min(prose, draft.Count);

        var byline = FirstOpen(draft, prose, block => IsByline(draft, block));
        return Math.Min(byline - start <= BylineReach ? byline + 1 : prose, draft.Count);
    }

    private static (SegmentKind Kind, string Rule)? Line(PageDraft draft, int block)
    {
        var text = draft.TextOf(block);
        if (text.Length > LongestStandfirst || draft.Blocks[block].IsQuote) return null;
        if (IsByline(draft, block)) return (SegmentKind.Byline, "byline-cue");
        if (IsDateLine(text)) return (SegmentKind.Byline, "date-line");
        if (IsPictureSource(draft, block, text)) return (SegmentKind.Boilerplate, "picture-source-line");
        if (draft.Blocks[block].LinkShare > 0.3 && Label().IsMatch(text)) return (SegmentKind.Boilerplate, "linked-label");
        if (IsHeadingLead(draft, block)) return (SegmentKind.Standfirst, "heading-lead");
        return IsLead(draft, block) ? (SegmentKind.Standfirst, "emphasised-lead") : null;
    }

    /// <summary>Headings are no sentences; a sentence set as one sums the article up.</summary>
    private static bool IsHeadingLead(PageDraft draft, int block) =>
        draft.Blocks[block].Role == BlockRole.Heading && draft.LengthOf(block) >= ShortestLead * 2 && draft.EndsSentence(block);

    /// <summary>Inside the element that holds the article a lead is its first paragraph, however it is set.</summary>
    private static bool IsLead(PageDraft draft, int block) =>
        draft.Blocks[block] is { IsEmphasised: true, Place: not BlockPlace.Inside } && draft.LengthOf(block) >= ShortestLead;

    /// <summary>What the lines already decided say about those beside them.</summary>
    private static void Neighbours(PageDraft draft, int block, int start, int end)
    {
        if (!draft.IsOpen(block) || draft.LengthOf(block) > LongestStandfirst) return;

        var bylineBelow = Enumerable.Range(block + 1, Math.Max(0, end - block - 1)).Any(i => draft.Is(i, SegmentKind.Byline));
        var isBeside = (block > 0 && draft.Is(block - 1, SegmentKind.Byline)) || (block + 1 < end && draft.Is(block + 1, SegmentKind.Byline));
        if (isBeside && PersonName.IsName(draft.TextOf(block))) draft.Decide(block, SegmentKind.Byline, "name-beside-byline");
        else if (start > 0 && bylineBelow && draft.WordsOf(block).Count > 4) draft.Decide(block, SegmentKind.Standfirst, "between-headline-and-byline");
        else if (start > 0 && block == start && IsDeck(draft, block)) draft.Decide(block, SegmentKind.Standfirst, "below-headline");
    }

    /// <summary>Not the signature of a post that is quoted: "Jane Roe (@roe) November 19, 2019".</summary>
    public static bool IsDateLine(string text) => DateLine.Find(text) is { IsWhole: true } && !text.Contains("(@", StringComparison.Ordinal);

    private static bool IsPictureSource(PageDraft draft, int block, string text) =>
        text.Length <= LongestHeadline && !draft.EndsSentence(block) && SourceOfPicture().IsMatch(text);

    private static bool IsDeck(PageDraft draft, int block) =>
        draft.Blocks[block].Place != BlockPlace.Inside
        && draft.LengthOf(block) <= LongestHeadline
        && !draft.EndsSentence(block)
        && draft.WordsOf(block).Count > 6;

    private static bool IsByline(PageDraft draft, int block) =>
        draft.LengthOf(block) <= LongestByline
        && (!draft.EndsSentence(block) || draft.LengthOf(block) < PageDraft.SolidLength / 2)
        && BoilerplateCues.AtStart(draft.WordsOf(block)).Any(cue => cue.Place is CuePlace.Author or CuePlace.Dated && NamesSomeone(draft, block, cue.Words));

    /// <summary>"By Jane Roe", "Published 2 May": a capital or a digit after the cue, or a colon between.</summary>
    private static bool NamesSomeone(PageDraft draft, int block, int words) =>
        CueLines.HasColonAfter(draft, block, words)
        || draft.TextOf(block).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(words).Take(1)
            .Any(next => char.IsUpper(next[0]) || char.IsDigit(next[0]));

    /// <summary>Emphasised prose above the article is a standfirst, not yet the article.</summary>
    private static int FirstProse(PageDraft draft, int from)
    {
        var prose = draft.NextSolid(from);
        while (prose < draft.Count && draft.Blocks[prose].IsEmphasised) prose = draft.NextSolid(prose + 1);
        return prose;
    }

    private static int FirstOpen(PageDraft draft, int from, Func<int, bool> accepts)
    {
        while (from < draft.Count && !(draft.IsOpen(from) && accepts(from))) from++;
        return Math.Min(from, draft.Count);
    }

    // Takes "From ally to mediator - Some Centre | Some Endowment"; not "Kyiv | 20:15".
    [GeneratedRegex(@"\p{L}{2,}\s+\|\s+\p{Lu}\p{L}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex SourceOfPicture();

    // Takes "Region: Europe" and "In-depth report: …"; not "Kyiv says: we will not give up our land".
    [GeneratedRegex(@"^\p{Lu}[\p{L} -]{2,30}:\s", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Label();
}
