using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>A noun for words said or held, and whose they are: <c>lời cảnh báo rằng …</c>, <c>tuyên bố của ông Lavrov rằng …</c>.</summary>
internal sealed class VietnameseNounReport(Grammar grammar, CueNouns nouns) : IAttributionSieve
{
    private const int LongestOwner = 12;
    private const int ShortestContent = 2;

    // "Bất chấp khẳng định của ông rằng …, tàu đã chìm"
    private const int LongestFront = 2;

    public void Find(PassageView passage)
    {
        for (var i = passage.Range.Start; i < passage.EndOfWords(); i++)
        {
            if (passage.Article.QuotationAt(i) is { } quotation) i = quotation.Outer.End - 1;
            else if (!passage.IsTaken(i) && nouns.LengthAt(passage.Tokens, i, passage.Range.End, out var noun) is var length and > 0
                && DraftOf(passage, noun!, new(i, i + length)) is { } draft) passage.Add(draft);
        }
    }

    private AttributionDraft? DraftOf(PassageView passage, CueNoun noun, TokenRange words)
    {
        var complementiser = ComplementiserAfter(passage, words.End);
        if (complementiser < 0 || !noun.Can(NounTakes.Clause)) return null;

        var owner = OwnerOf(passage, words.End, complementiser);
        if (owner is null && (complementiser > words.End + 1 || !noun.Can(NounTakes.Alone) && !IsMarked(passage, words.Start))) return null;

        var start = complementiser + 1;
        var content = new TokenRange(start, EndOfContent(passage, words.Start, start));
        if (content.Length < ShortestContent || passage.Overlaps(content)) return null;

        var cue = owner is { } named ? words with { End = named.Start } : words;
        return new(owner, cue, [content], noun.Class, noun.Can(NounTakes.Denial), NounReport.That) { IsSpeech = true, IsNarrated = noun.Can(NounTakes.Stance) };
    }

    // "rằng" or "cho rằng" behind the noun and its owner; "là" would say what the words are.
    private int ComplementiserAfter(PassageView passage, int after)
    {
        for (var i = after; i < Math.Min(passage.EndOfWords(), after + LongestOwner) && passage.Article.QuotationAt(i) is null
            && passage.Tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            if (grammar.Has("clause-complementiser", passage.Tokens[i])) return i;
            if (passage.UseAt(i) is not null && !grammar.Has("complementiser", passage.Tokens[Math.Min(i + 1, passage.Range.End - 1)])) return -1;
        }

        return -1;
    }

    // "của ông Lavrov hôm thứ hai": whose it is ends where the time or the place begins.
    private TokenRange? OwnerOf(PassageView passage, int after, int complementiser)
    {
        if (!grammar.Has("owner-marker", passage.Tokens[after])) return null;

        var end = after + 1;
        while (end < complementiser && !grammar.Has("preposition", passage.Tokens[end])
            && !(end > after + 1 && grammar.Has("time-word", passage.Tokens[end])) && passage.UseAt(end) is null) end++;
        return end > after + 1 ? new(after + 1, end) : null;
    }

    // "cảnh báo rằng" alone has a verb; "một cảnh báo rằng" a noun.
    private bool IsMarked(PassageView passage, int noun) => noun > passage.Range.Start && grammar.Has("noun-marker", passage.Tokens[noun - 1]);

    // Words that open a clause are its subject, and end where their own verb begins: "… rằng cảng đóng cửa khiến họ ngạc nhiên".
    private int EndOfContent(PassageView passage, int noun, int start)
    {
        var first = noun;
        while (first > passage.Range.Start && grammar.Has("noun-marker", passage.Tokens[first - 1])) first--;
        var isOpening = first == passage.Range.Start || passage.Is(first - 1, ",") || grammar.Has("conjunction", passage.Tokens[first - 1]);
        var isFronted = first - passage.Range.Start <= LongestFront;
        return isOpening ? MainVerb(passage, start) : passage.FirstAfter(start, i => passage.Is(i, ";") || passage.Is(i, ",")
            && (isFronted || IsNextClause(passage, i + 1)));
    }

    // The last of the verbs that words said are the subject of; none, and nothing can be told apart.
    private int MainVerb(PassageView passage, int start)
    {
        for (var i = passage.EndOfWords() - 1; i > start + 1; i--)
        {
            if (passage.Article.QuotationAt(i) is not null || grammar.LengthAt("deed-of-words", passage.Tokens, i, passage.Range.End) == 0) continue;

            while (i > start && grammar.LengthAt("aspect", passage.Tokens, i - 1, i) > 0) i--;
            return i;
        }

        return start;
    }

    private bool IsNextClause(PassageView passage, int token) =>
        passage.Range.Contains(token) && (grammar.LengthAt("clause-conjunction", passage.Tokens, token, passage.Range.End) > 0
            || grammar.LengthAt("clause-opener", passage.Tokens, token, passage.Range.End) > 0);
}
