using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds the speaker of quotations that have none in their own passage: introduced before, or going on from the last one.</summary>
/// <remarks>A quotation that goes on is another piece of the same attribution, over sentences and an unbroken run of paragraphs (PolNeAR guidelines).</remarks>
internal static class QuotationCarrier
{
    public const string Introduced = "introduced-quotation";
    public const string Orphan = "quotation-of-told";

    private const int ShortestSpeech = 3;

    // With its marks: shorter ones are titles and slogans.
    private const int ShortestOrphan = 8;

    /// <param name="passages">All passages of the article, after the sieves.</param>
    public static void Carry(Grammar grammar, IReadOnlyList<PassageView> passages)
    {
        PassageView? speaking = null;
        for (var p = 0; p < passages.Count; p++)
        {
            var before = p > 0 ? passages[p - 1] : null;
            if (passages[p].Found.Count == 0 && SpeechOf(passages[p]) is { } speech)
            {
                if (before is not null && ByIntroduction(grammar, before, speech, passages[p].IsBlockQuote) is { } draft) passages[p].Add(draft);
                else if (speaking is not null && passages[p].Paragraph - before!.Paragraph <= 1) GoOn(speaking, passages[p], speech);
                else continue;
            }

            if (passages[p].Found.Count > 0 && p > 0) TakeBefore(passages, p);
            if (passages[p].Found.Count > 0) speaking = EndsInSpeech(passages[p]) ? passages[p] : null;
            else if (SpeechOf(passages[p]) is null) speaking = null;
        }

        for (var p = 1; p < passages.Count; p++) AddOrphan(passages[p - 1], passages[p]);
    }

    private static void GoOn(PassageView speaking, PassageView passage, TokenRange speech)
    {
        speaking.GoOn(speech);
        passage.Take(speech);
    }

    // Paragraphs whose quotation is left open belong to the one below that closes it and names the speaker.
    private static void TakeBefore(IReadOnlyList<PassageView> passages, int last)
    {
        var start = passages[last].Range.Start;
        if (passages[last].Found[0].Content[0].Start != start || passages[last].Article.QuotationAt(start) is null) return;

        var first = last;
        while (first > 0 && IsLeftOpen(passages[first - 1], passages[last].Tokens[start]) && passages[first].Paragraph - passages[first - 1].Paragraph == 1) first--;
        if (first == last) return;

        passages[last].StartEarlier([.. Enumerable.Range(first, last - first).Select(p => passages[p].Range)]);
        for (var p = first; p < last; p++) passages[p].Take(passages[p].Range);
    }

    // With the same mark in front: a stray one of another kind opens nothing.
    private static bool IsLeftOpen(PassageView passage, Token mark) =>
        passage.Found.Count == 0 && passage.Tokens[passage.Range.Start].Is(mark.Lower) && !passage.IsTaken(passage.Range.Start) && passage.Article.QuotationAt(passage.Range.Start) is { IsClosed: false } open && open.Outer == passage.Range;

    // A paragraph that is nothing but a quotation, below one of the article's own sentences.
    private static void AddOrphan(PassageView before, PassageView passage)
    {
        if (passage.Found.Count > 0 || passage.IsTaken(passage.Range.Start) || passage.Article.QuotationAt(passage.Range.Start) is not { IsClosed: true } || SpeechOf(passage) is not { } speech || !IsSentence(passage, speech)) return;
        if (!IsOwnParagraph(passage) || SpeechOf(before) is not null && before.Found is not [.., { IsOrphan: true }]) return;

        passage.Add(new(null, null, [speech], CueClass.Neutral, IsNegated: false, Orphan) { IsOrphan = true });
    }

    private static bool IsOwnParagraph(PassageView passage) => passage.Article.Article.Paragraphs[passage.Paragraph] is { Kind: SegmentKind.Body, IsBlockQuote: false } && passage.Article.ParagraphRanges[passage.Paragraph] == passage.Range;

    private static bool IsSentence(PassageView passage, TokenRange speech) =>
        speech.Length >= ShortestOrphan && passage.Article.IsCapitalised(speech.Start + 1) && Enumerable.Range(Math.Max(speech.Start, speech.End - 3), Math.Min(3, speech.Length)).Any(i => passage.Tokens[i].Lower is "." or "?" or "!" or "…");

    /// <summary>Whether the passage is open for a quotation set apart below it: "The ministry said:".</summary>
    public static bool IsOpenEnded(Grammar grammar, PassageView passage) => passage.Tokens[passage.Range.End - 1] is var last && (last.Lower is ":" or "," || grammar.Has("clause-complementiser", last));

    private static bool EndsInSpeech(PassageView passage) =>
        passage.IsBlockQuote || passage.Found[^1].Content.Any(range => passage.Article.QuotationAt(range.Start) is not null || passage.Article.QuotationAt(range.End - 1) is not null);

    // The passage is one quotation, or a paragraph set apart as one.
    private static TokenRange? SpeechOf(PassageView passage)
    {
        if (passage.IsBlockQuote) return passage.Range;
        if (passage.Article.QuotationAt(passage.Range.Start) is not { } quotation || quotation.Inner.Length < ShortestSpeech) return null;

        return quotation.Outer.End >= passage.EndOfWords() ? quotation.Outer : null;
    }

    // "He then concluded that", "In their words,", "The ministry said:" at the end of the passage before.
    private static AttributionDraft? ByIntroduction(Grammar grammar, PassageView before, TokenRange speech, bool isBlock)
    {
        var isOpen = IsOpenEnded(grammar, before) || isBlock && !(before.Tokens[before.Range.End - 1].Lower is "." or "?" or "!");
        if (!isOpen) return null;

        if (before.Uses.LastOrDefault(use => !before.Found.Any(draft => draft.Cue is { } cue && cue.Overlaps(use.Group))) is { } use)
            return new(use.Subject ?? (before.Found is [.., var earlier] ? earlier.Subject : null), use.Group, [speech], use.Cue.Class, use.IsNegated, Introduced);

        return InWordsOf(before) is { } words ? new(words.Owner, words.Cue, [speech], CueClass.Neutral, false, Introduced) : null;
    }

    // "In their words," / "in the words of X:"
    private static (TokenRange Owner, TokenRange Cue)? InWordsOf(PassageView before)
    {
        for (var i = before.Range.End - 1; i > before.Range.Start + 1; i--)
        {
            if (!before.Is(i, "words")) continue;
            if (before.Is(i + 1, "of")) return (new(i + 2, before.EndOfWords()), new(Math.Max(before.Range.Start, i - 2), i + 2));
            if (before.Is(i - 2, "in")) return (new(i - 1, i), new(i - 2, i + 1));
        }

        return null;
    }
}
