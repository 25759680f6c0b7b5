using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds reporting verbs in Vietnamese, which are not inflected: what stands before them tells verb from noun.</summary>
internal sealed class VietnameseVerbs(Grammar grammar, CueLexicon cues)
{
    private const int LongestSubject = 40;
    private const int LongestName = 6;

    /// <summary>Every reporting verb of the passage that stands outside quotations, in text order.</summary>
    public IEnumerable<CueUse> In(TokenisedArticle article, TokenRange passage) => cues.In(article, passage)
        .Where(found => !IsOtherWord(article, passage, found.Verb.Start))
        .Select(found => UseOf(article, passage, found.Verb, found.Readings[0]))
        .OfType<CueUse>();

    private CueUse? UseOf(TokenisedArticle article, TokenRange passage, TokenRange verb, Cue cue)
    {
        var start = GroupStart(article, passage, verb.Start, out var isNegated);
        if (start == verb.Start && IsNoun(article, passage, start) || IsOwned(article, passage, verb)) return null;

        var shares = start > passage.Start && article.QuotationAt(start - 1) is null && (grammar.Has("chain-joint", article.Tokens[start - 1]) || IsAfterComma(article, passage, start));
        return new(cue, new(start, verb.End), shares ? null : SubjectBefore(article, passage, BeforeDate(article, passage, start)), shares, isNegated ^ cue.Can(Takes.Denial));
    }

    // "Ông Fidan ngày 5/3 nói": the day stands between subject and verb, and belongs to neither.
    private int BeforeDate(TokenisedArticle article, TokenRange passage, int verb)
    {
        var start = verb;
        while (start > passage.Start && (article.Tokens[start - 1].Kind == TokenKind.Number || article.Tokens[start - 1].Lower is "/" or "-" || grammar.Has("month-word", article.Tokens[start - 1]) || grammar.Has("year-word", article.Tokens[start - 1]))) start--;
        return start < verb && start > passage.Start && grammar.Has("day-word", article.Tokens[start - 1]) ? start - 1 : verb;
    }

    // "kể từ khi" is since, "có thể nói" is as it were: the syllable of a cue in another word; "Đinh Tố Uyên" is a name.
    private bool IsOtherWord(TokenisedArticle article, TokenRange passage, int i) =>
        i > passage.Start && article.Tokens[i - 1].IsWord && article.IsCapitalised(i) || grammar.LengthAt("not-cue", article.Tokens, i, passage.End) > 0 || Enumerable.Range(1, 2).Any(back => i - back >= passage.Start && grammar.LengthAt("not-cue", article.Tokens, i - back, passage.End) > back);

    private int GroupStart(TokenisedArticle article, TokenRange passage, int verb, out bool isNegated)
    {
        isNegated = false;
        var start = verb;
        for (var length = 1; length > 0; start -= length)
        {
            length = grammar.LengthBefore("marker", article.Tokens, passage.Start, start);
            isNegated |= length > 0 && grammar.LengthBefore("negation", article.Tokens, passage.Start, start) > 0;
        }

        return start;
    }

    // "một tuyên bố", "trong thông báo", "lời kêu gọi": the word is a noun there.
    private bool IsNoun(TokenisedArticle article, TokenRange passage, int verb) =>
        verb > passage.Start && article.QuotationAt(verb - 1) is null && grammar.LengthBefore("noun-marker", article.Tokens, passage.Start, verb) > 0;

    // "tuyên bố của ông Lavrov": words that are somebody's.
    private bool IsOwned(TokenisedArticle article, TokenRange passage, TokenRange verb) => verb.End < passage.End && grammar.Has("whose", article.Tokens[verb.End]);

    // ", khẳng định rằng" after a clause has no subject of its own; ", ông nói" has.
    private static bool IsAfterComma(TokenisedArticle article, TokenRange passage, int start) =>
        article.Tokens[start - 1].Is(",") && start - 1 > passage.Start && article.QuotationAt(start - 2) is null && Insertion.StartBefore(article, passage, start - 1) == passage.Start;

    /// <summary>The noun phrase that ends right before the verb, over an insertion between commas if need be; null when there is none.</summary>
    public TokenRange? SubjectBefore(TokenisedArticle article, TokenRange passage, int verb)
    {
        var end = Insertion.BeforeBracket(article, passage, verb);
        if (end > passage.Start && article.Tokens[end - 1].Is(","))
        {
            var inserted = new TokenRange(Insertion.StartBefore(article, passage, end - 1) + 1, end - 1);
            if (IsTitledName(article, inserted)) return inserted;
            end = inserted.Start - 1;
        }

        if (end <= passage.Start || article.QuotationAt(end - 1) is not null || !article.Tokens[end - 1].IsWord) return null;

        var start = end;
        while (start > passage.Start && end - start < LongestSubject && !IsBorder(article, passage, start - 1)) start--;
        while (start < end && !article.Tokens[start].IsWord) start++;
        return start < end ? new(start, end) : null;
    }

    // "Giám đốc cảng, ông Amadou Magassa, cho biết", "Người thợ lặn, Cù Huy Khoát, cho biết": the name between the commas is who speaks.
    private bool IsTitledName(TokenisedArticle article, TokenRange range)
    {
        var title = range.IsEmpty ? 0 : grammar.LengthAt("honorific", article.Tokens, range.Start, range.End);
        return range.Length - title <= LongestName && range.Length - title > (title > 0 ? 0 : 1) && Enumerable.Range(range.Start + title, range.Length - title).All(i => article.Tokens[i].IsWord && article.IsCapitalised(i));
    }

    /// <summary>The noun phrase that "người" or "vốn" goes back to ("Toprak, người khai rằng", "chính bà là người tố rằng"); null for another subject.</summary>
    public TokenRange? AntecedentOf(TokenisedArticle article, TokenRange passage, TokenRange subject)
    {
        if (subject.Length != 1 || !grammar.Has("relative", article.Tokens[subject.Start]) || subject.Start <= passage.Start) return null;

        var before = article.Tokens[subject.Start - 1];
        return before.Is(",") || grammar.Has("complementiser", before) ? SubjectBefore(article, passage, subject.Start - 1) : null;
    }

    private bool IsBorder(TokenisedArticle article, TokenRange passage, int token)
    {
        var found = article.Tokens[token];
        if (article.QuotationAt(token) is not null) return true;
        if (found.Is(".")) return token == passage.Start || article.Tokens[token - 1].Span.Length > 3;
        if (!found.IsWord) return found.Lower is not ("-" or "/" or "&");
        return grammar.Has("clause-start", found) || grammar.Has("subordinator", found) || grammar.Has("complementiser", found) || grammar.Has("and", found) && HasVerb(article, passage, token);
    }

    // Two names joined by "và" are one subject; words with a reporting verb or an aspect marker before "và" are a clause.
    private bool HasVerb(TokenisedArticle article, TokenRange passage, int conjunction)
    {
        for (var i = conjunction - 1; i >= Math.Max(passage.Start, conjunction - LongestSubject) && article.Tokens[i].IsWord; i--)
        {
            if (grammar.Has("verb-aspect", article.Tokens[i]) || cues.LengthAt(article.Tokens, i, conjunction, out _) > 0) return true;
        }

        return false;
    }
}
