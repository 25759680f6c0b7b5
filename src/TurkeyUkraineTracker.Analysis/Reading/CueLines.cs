using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>Blocks that give themselves away by their words, wherever they stand.</summary>
internal static class CueLines
{
    private const int LongestLine = 300, LongestNotice = 1_500, LongestLabel = 150, SignReach = 16;

    public static void Decide(PageDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsOpen(i) && Told(draft, i) is var (kind, rule)) draft.Decide(i, kind, rule);
        }
    }

    private static (SegmentKind Kind, string Rule)? Told(PageDraft draft, int block)
    {
        if (draft.StartsWithQuotationMark(block)) return null;

        foreach (var (place, words) in BoilerplateCues.AtStart(draft.WordsOf(block)))
        {
            if (Told(draft, block, place, words) is { } told) return told;
        }

        if (EndsInCredit(draft, block)) return (SegmentKind.Caption, "caption-with-credit");
        if (HasCopyrightSign(draft, block)) return (SegmentKind.Boilerplate, "copyright-sign");
        return draft.LengthOf(block) <= LongestNotice && BoilerplateCues.IsAnywhereIn(draft.WordsOf(block)) && IsNearAnEnd(draft, block)
            ? (SegmentKind.Boilerplate, "cue-anywhere")
            : null;
    }

    private static (SegmentKind Kind, string Rule)? Told(PageDraft draft, int block, CuePlace place, int words) => place switch
    {
        CuePlace.Line when draft.LengthOf(block) <= LongestLine => (SegmentKind.Boilerplate, "cue-line"),
        CuePlace.Whole when draft.WordsOf(block).Count == words => (SegmentKind.Boilerplate, "cue-whole"),
        CuePlace.Note when HasColonAfter(draft, block, words) => (SegmentKind.Boilerplate, "cue-note"),
        CuePlace.Label when IsLabel(draft, block, words) => (SegmentKind.Boilerplate, "cue-label"),
        CuePlace.Caption when IsCaption(draft, block, words) => (SegmentKind.Caption, "cue-caption"),
        _ => null,
    };

    /// <summary>"Ministers in Ankara (Photo: Somebody)": a caption word right behind the last bracket, which closes the block.</summary>
    private static bool EndsInCredit(PageDraft draft, int block)
    {
        if (draft.LengthOf(block) > LongestLine || draft.LastCharacter(block) is not (')' or ']')) return false;

        var text = draft.TextOf(block);
        var credit = text[(text.LastIndexOfAny(['(', '[']) + 1)..];
        var words = NameKey.Of(credit).Split(' ');
        var isLabelled = credit.Contains(':', StringComparison.Ordinal);
        return BoilerplateCues.AtStart(words).Any(cue => cue.Place == CuePlace.Caption && (isLabelled || cue.Words > 1 || cue.Words == words.Length));
    }

    /// <summary>"© 2024 Some Outlet", "Copyright © …": among the first characters of a short block.</summary>
    private static bool HasCopyrightSign(PageDraft draft, int block) =>
        draft.LengthOf(block) <= LongestLine && draft.TextOf(block).IndexOf('©', StringComparison.Ordinal) is >= 0 and < SignReach;

    private static bool IsLabel(PageDraft draft, int block, int words) =>
        draft.LengthOf(block) <= LongestLabel && HasColonAfter(draft, block, words) && (!draft.EndsSentence(block) || draft.Blocks[block].LinkShare > 0.3);

    private static bool IsCaption(PageDraft draft, int block, int words) =>
        draft.LengthOf(block) <= LongestLine && (HasColonAfter(draft, block, words) || (words > 1 && !draft.EndsSentence(block)));

    /// <summary>Whether a colon ends the first words of the block.</summary>
    public static bool HasColonAfter(PageDraft draft, int block, int words)
    {
        var text = draft.TextOf(block);
        var colon = text.IndexOfAny([':', '：']);
        return colon > 0 && NameKey.Of(text.AsSpan(0, colon)).Split(' ').Length == words;
    }

    /// <summary>Legal phrases occur in prose too; at the top or the bottom of a page they are notices.</summary>
    private static bool IsNearAnEnd(PageDraft draft, int block)
    {
        var whole = draft.Blocks[^1].Span.End;
        return draft.Blocks[block].Span.Start > whole / 2 || draft.NextSolid(0) >= block;
    }
}
