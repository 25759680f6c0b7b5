using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What follows the article: sections that end it, lists of other articles, tags, the author's portrait, closing credits.</summary>
internal static partial class EndOfPage
{
    /// <summary>A paragraph this long resumes the article after a list of headlines.</summary>
    private const int ResumingLength = 200;

    private static readonly char[] TagSeparators = [',', ';', '|', '/'];

    private const int ShortSentence = 40, LongestHeading = 60, LongestCredit = 120, LongestTags = 200;

    public static void Decide(PageDraft draft)
    {
        Sections(draft);
        AuthorPortrait(draft);
        var end = draft.LastSolid() + 1;
        for (var i = end; i > 0 && i < draft.Count; i++) Line(draft, i);
        Leftovers(draft, end);
    }

    /// <summary>Once a page has begun to end, lines that are no sentences do not take the article up again.</summary>
    private static void Leftovers(PageDraft draft, int end)
    {
        var firstNotice = Enumerable.Range(end, draft.Count - end).FirstOrDefault(i => draft.Is(i, SegmentKind.Boilerplate), draft.Count);
        for (var i = firstNotice; end > 0 && i < draft.Count; i++)
        {
            if (!draft.EndsSentence(i)) draft.Decide(i, SegmentKind.Boilerplate, "after-the-end");
        }
    }

    private static void Sections(PageDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i) && !draft.Is(i, SegmentKind.Boilerplate)) continue;

            var section = SectionAt(draft, i);
            if (section == CuePlace.Tail && IsLate(draft, i)) Rest(draft, i, draft.Count, "tail-section");
            else if (section is not null) Rest(draft, i, EndOfList(draft, i), "list-section");
        }
    }

    /// <summary>A heading is a cue alone, or with a word or two more ("Comments (3)", "More from Reuters").</summary>
    private static CuePlace? SectionAt(PageDraft draft, int block) =>
        draft.LengthOf(block) > LongestHeading ? null : BoilerplateCues.AtStart(draft.WordsOf(block))
            .Where(cue => cue.Place is CuePlace.Tail or CuePlace.List && IsHeading(draft, block, cue.Words))
            .Select(cue => (CuePlace?)cue.Place)
            .FirstOrDefault();

    private static bool IsHeading(PageDraft draft, int block, int words) =>
        draft.WordsOf(block).Skip(words).All(word => word.All(char.IsDigit)) && draft.LastCharacter(block) != '.';

    /// <summary>Prose before it, and no more text after it than before.</summary>
    private static bool IsLate(PageDraft draft, int block)
    {
        var here = draft.Blocks[block].Span.Start;
        var hasProse = Enumerable.Range(0, block).Any(i => draft.IsSolid(i));
        return hasProse && here >= draft.Blocks[^1].Span.End - here;
    }

    /// <summary>Where the article goes on; short sentences directly above that place are the article's too.</summary>
    private static int EndOfList(PageDraft draft, int heading)
    {
        var end = heading + 1;
        while (end < draft.Count && !Resumes(draft, end)) end++;
        while (end < draft.Count && end - 1 > heading && IsShortSentence(draft, end - 1)) end--;
        return end;
    }

    /// <summary>One long paragraph or two of any length: lists of headlines have neither.</summary>
    private static bool Resumes(PageDraft draft, int block)
    {
        if (draft.Blocks[block].Role == BlockRole.Heading) return block + 1 < draft.Count && IsProse(draft, block + 1, ResumingLength);
        return IsProse(draft, block, ResumingLength)
            || (IsProse(draft, block, PageDraft.SolidLength) && block + 1 < draft.Count && IsProse(draft, block + 1, PageDraft.SolidLength));
    }

    private static bool IsProse(PageDraft draft, int block, int length) => draft.IsOpen(block) && draft.IsSolid(block, length);

    private static bool IsShortSentence(PageDraft draft, int block) => IsProse(draft, block, ShortSentence);

    private static void Rest(PageDraft draft, int from, int to, string rule)
    {
        for (var i = from; i < to; i++)
        {
            if (draft.Is(i, SegmentKind.Table)) draft.Overrule(i, SegmentKind.Boilerplate, rule);
            else draft.Decide(i, SegmentKind.Boilerplate, rule);
        }
    }

    /// <summary>"Jane Roe is a columnist …" after the article, when Jane Roe is its author.</summary>
    private static void AuthorPortrait(PageDraft draft)
    {
        if (Author(draft) is not { } author) return;

        var name = NameKey.Of(author).Split(' ');
        for (var i = draft.Count / 2; i < draft.Count; i++)
        {
            if (draft.IsSolid(i) && IsPortraitOf(name, draft, i)) draft.Decide(i, SegmentKind.Boilerplate, "author-portrait");
        }
    }

    private static string? Author(PageDraft draft) => Enumerable.Range(0, draft.Count)
        .Where(i => draft.Is(i, SegmentKind.Byline))
        .Select(i => Byline.AuthorIn(draft.TextOf(i))?.Name)
        .FirstOrDefault(name => name is not null);

    private static bool IsPortraitOf(string[] name, PageDraft draft, int block) =>
        draft.WordsOf(block).Take(name.Length).SequenceEqual(name) &&
        BoilerplateCues.AtStart([.. draft.WordsOf(block).Skip(name.Length)]).Any(cue => cue.Place == CuePlace.Portrait);

    private static void Line(PageDraft draft, int block)
    {
        var isAmongNotices = draft.Is(block - 1, SegmentKind.Boilerplate);
        if (isAmongNotices && draft.Is(block, SegmentKind.Caption)) draft.Overrule(block, SegmentKind.Boilerplate, "caption-among-notices");
        if (!draft.IsOpen(block)) return;

        var text = draft.TextOf(block);
        if (IsCredit(draft, block) || (block == draft.Count - 1 && PersonName.IsName(text))) draft.Decide(block, SegmentKind.Byline, "closing-credit");
        else if (text.Length <= LongestTags && !draft.EndsSentence(block) && IsTagList(text)) draft.Decide(block, SegmentKind.Boilerplate, "tag-list");
        else if (draft.Blocks[block].LinkShare > 0.8) draft.Decide(block, SegmentKind.Boilerplate, "link-line");
        else if (TopOfPage.IsDateLine(text)) draft.Decide(block, SegmentKind.Byline, "date-line");
    }

    private static bool IsCredit(PageDraft draft, int block) =>
        draft.LengthOf(block) <= LongestCredit
        && ((IsCreditCue(draft.WordsOf(block)) && !draft.EndsSentence(block)) || IsNameWithSource(draft.TextOf(block)));

    private static bool IsCreditCue(IReadOnlyList<string> words) =>
        BoilerplateCues.AtStart(words).Any(cue => cue.Place is CuePlace.Credit or CuePlace.Author or CuePlace.Dated);

    /// <summary>"Minh Anh (Theo Reuters)", "(Theo VTV)".</summary>
    private static bool IsNameWithSource(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket >= 0
            && text[^1] == ')'
            && (bracket == 0 || PersonName.IsName(text[..bracket].TrimEnd()))
            && IsCreditCue(NameKey.Of(text.AsSpan(bracket)).Split(' '));
    }

    private static bool IsTagList(string text) =>
        text.StartsWith('#') ? HashTags().IsMatch(text) : text.IndexOfAny(TagSeparators) > 0 && text.Split(TagSeparators).All(tag => Tag().IsMatch(tag));

    // Takes "#Kyiv #Ankara"; not "#1 in the charts".
    [GeneratedRegex(@"^(#\w+[\s,;]*)+$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex HashTags();

    // Takes each part of "Turkey, Ukraine, Russia"; not those of "he said, she said, nobody knew".
    [GeneratedRegex(@"^\s*\p{Lu}[^.:!?]{1,40}$", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Tag();
}
