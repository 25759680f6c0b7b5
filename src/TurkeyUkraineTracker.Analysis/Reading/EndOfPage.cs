using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What follows the article: sections that end it, lists of other articles, tags, the author's portrait, closing credits.</summary>
internal static partial class EndOfPage
{
    /// <summary>A paragraph this long resumes the article after a list of headlines.</summary>
    private const int ResumingLength = 200;

    private const int LongestHeading = 60, LongestCredit = 120, LongestTags = 200;

    public static void Decide(PageDraft draft)
    {
        Sections(draft);
        AuthorPortrait(draft);
        for (var i = draft.LastSolid() + 1; i > 0 && i < draft.Count; i++) Line(draft, i);
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

    private static int EndOfList(PageDraft draft, int heading)
    {
        var end = heading + 1;
        while (end < draft.Count && !Resumes(draft, end)) end++;
        return end;
    }

    private static bool Resumes(PageDraft draft, int block) =>
        (draft.IsOpen(block) && draft.IsSolid(block, ResumingLength))
        || (draft.Blocks[block].Role == BlockRole.Heading && block + 1 < draft.Count && draft.IsOpen(block + 1) && draft.IsSolid(block + 1, ResumingLength));

    private static void Rest(PageDraft draft, int from, int to, string rule)
    {
        for (var i = from; i < to; i++) draft.Decide(i, SegmentKind.Boilerplate, rule);
    }

    /// <summary>"Jane Roe is a columnist …" after the article, when Jane Roe is its author.</summary>
    private static void AuthorPortrait(PageDraft draft)
    {
        var author = Enumerable.Range(0, draft.Count).Where(i => draft.Is(i, SegmentKind.Byline)).Select(i => Byline.AuthorIn(draft.TextOf(i))).FirstOrDefault(found => found is not null);
        if (author is null) return;

        var name = NameKey.Of(author.Value.Name).Split(' ');
        for (var i = draft.Count / 2; i < draft.Count; i++)
        {
            if (draft.IsSolid(i) && draft.WordsOf(i).Take(name.Length).SequenceEqual(name) && IsPortrait(draft, i, name.Length)) draft.Decide(i, SegmentKind.Boilerplate, "author-portrait");
        }
    }

    private static bool IsPortrait(PageDraft draft, int block, int nameLength) =>
        draft.WordsOf(block).Skip(nameLength).Take(1).Any(word => word is "is" or "was" or "la" or "has" or "writes" or "covers" or "works" or "teaches" or "serves");

    private static void Line(PageDraft draft, int block)
    {
        if (draft.Is(block, SegmentKind.Caption) && draft.Is(block - 1, SegmentKind.Boilerplate)) draft.Overrule(block, SegmentKind.Boilerplate, "caption-among-notices");
        if (!draft.IsOpen(block)) return;

        var text = draft.TextOf(block);
        if (IsCredit(draft, block) || (block == draft.Count - 1 && PersonName.IsName(text))) draft.Decide(block, SegmentKind.Byline, "closing-credit");
        else if (text.Length <= LongestTags && !draft.EndsSentence(block) && TagList().IsMatch(text)) draft.Decide(block, SegmentKind.Boilerplate, "tag-list");
        else if (draft.Blocks[block].LinkShare > 0.8) draft.Decide(block, SegmentKind.Boilerplate, "link-line");
        else if (DateLine.Find(text) is { IsWhole: true }) draft.Decide(block, SegmentKind.Byline, "date-line");
    }

    private static bool IsCredit(PageDraft draft, int block) =>
        draft.LengthOf(block) <= LongestCredit
        && ((IsCreditCue(draft.WordsOf(block)) && !draft.EndsSentence(block)) || IsNameWithSource(draft.TextOf(block)));

    private static bool IsCreditCue(IReadOnlyList<string> words) => BoilerplateCues.AtStart(words).Any(cue => cue.Place is CuePlace.Credit or CuePlace.Byline);

    /// <summary>"Minh Anh (Theo Reuters)", "(Theo VTV)".</summary>
    private static bool IsNameWithSource(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket >= 0
            && text[^1] == ')'
            && (bracket == 0 || PersonName.IsName(text[..bracket].TrimEnd()))
            && IsCreditCue(NameKey.Of(text.AsSpan(bracket)).Split(' '));
    }

    // Takes "Turkey, Ukraine, Russia" and "#Kyiv #Ankara"; not "he said, she said, nobody knew" and not a single topic, which may be a word of the article.
    [GeneratedRegex(@"^(#\w+[\s,;]*)+$|^\p{Lu}[^,.;:!?]{1,40}((,|;| \||/)\s*\p{Lu}[^,.;:!?]{1,40})+$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex TagList();
}
