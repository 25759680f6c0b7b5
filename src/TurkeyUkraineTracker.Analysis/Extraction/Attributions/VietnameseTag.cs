using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Content first: <c>"…", ông Lavrov nói</c>, <c>…, Bộ Ngoại giao Nga cho biết.</c>, and the speaker amid the words: <c>…, ông Lavrov nói, …</c></summary>
internal sealed class VietnameseTag(Grammar grammar, VietnameseAddressee addressee) : IAttributionSieve
{
    private const int LongestTail = 14;
    private const int ShortestClause = 6;
    private const int ShortestRest = 3;
    private const int FarthestRest = 4;

    public void Find(PassageView passage)
    {
        foreach (var use in passage.Uses)
        {
            if (!use.Cue.Can(Takes.Tag | Takes.Clause) || use.Subject is not { } subject || passage.IsTaken(use.Group.Start)) continue;
            var isParted = passage.Range.Contains(subject.Start - 1) && passage.Tokens[subject.Start - 1].Lower is "," or "-" or "–" or "—";
            if (!isParted && passage.Article.QuotationAt(subject.Start - 1) is null) continue;

            var before = new TokenRange(Untaken(passage), isParted ? subject.Start - 1 : subject.Start);
            if (before.IsEmpty) continue;

            var isQuoted = passage.Article.QuotationAt(before.End - 1) is not null;
            if ((isQuoted ? Quoted(passage, use, before) : Unquoted(passage, use, before)) is { } draft) passage.Add(draft with { Subject = subject });
        }
    }

    private static int Untaken(PassageView passage)
    {
        var start = passage.Range.Start;
        while (start < passage.Range.End && passage.IsTaken(start)) start++;
        while (start < passage.Range.End && passage.Article.QuotationAt(start) is null && !passage.Tokens[start].IsWord && passage.Tokens[start].Kind != TokenKind.Number) start++;
        return start;
    }

    // Behind marks any adjunct may follow, and more of the quotation: “…”, ông nói, “…”.
    private AttributionDraft? Quoted(PassageView passage, CueUse use, TokenRange before)
    {
        var rest = Continuation(passage, use.Group.End);
        if (rest is null && !IsTail(passage, use.Group.End) && !EndsThere(passage, use.Group.End)) return null;

        return DraftOf(passage, use, rest is { } more ? [before, more] : [before], TaggedContent.Quoted);
    }

    private AttributionDraft? Unquoted(PassageView passage, CueUse use, TokenRange before)
    {
        if (IsAdjunct(passage)) return null;

        var after = new TokenRange(use.Group.End + 1, passage.EndOfWords());
        if (passage.Is(use.Group.End, ",") && passage.Is(before.End, ",") && use.Cue.Can(Takes.Tag) && after.Length >= ShortestRest) return DraftOf(passage, use, [before, after], TaggedContent.Around);

        return IsTail(passage, use.Group.End) && before.Length >= ShortestClause ? DraftOf(passage, use, [before], TaggedContent.Clause) : null;
    }

    private AttributionDraft? DraftOf(PassageView passage, CueUse use, IReadOnlyList<TokenRange> content, string rule) => content.Any(passage.Overlaps) ? null
        : new(null, use.Group, content, use.Cue.Class, use.IsNegated, rule) { IsNarrated = use.Cue.IsStance, Addressee = addressee.Behind(passage, use, passage.EndOfWords()) };

    private static TokenRange? Continuation(PassageView passage, int after)
    {
        for (var i = after; i < Math.Min(passage.Range.End, after + FarthestRest); i++)
        {
            if (passage.Article.QuotationAt(i) is { } quotation) return i > after && passage.Tokens[i - 1].Lower is "," or ":" or "." ? quotation.Outer : null;
        }

        return null;
    }

    // "“…”, ông trả lời kênh NTV ngày 7/6": to whom, with nothing said behind.
    private bool EndsThere(PassageView passage, int after) =>
        passage.EndOfWords() - after <= LongestTail && passage.FirstAfter(after - 1, i => grammar.Has("clause-complementiser", passage.Tokens[i]) || passage.IsColon(i) || passage.Is(i, ",") || passage.UseAt(i) is not null) >= passage.EndOfWords()
        && !Enumerable.Range(after, passage.EndOfWords() - after).Any(i => passage.Article.QuotationAt(i) is not null);

    // The passage ends after the cue, or goes on with where and when only.
    private bool IsTail(PassageView passage, int after)
    {
        var end = passage.EndOfWords();
        while (after < end && grammar.Has("verb-particle", passage.Tokens[after])) after++;
        if (after >= end) return true;
        if (end - after > LongestTail || passage.Article.QuotationAt(after) is not null) return false;

        var isAdjunct = grammar.Has("preposition", passage.Tokens[after]) || grammar.Has("subordinator", passage.Tokens[after]) || grammar.Has("time-word", passage.Tokens[after]) || passage.Is(after, ",");
        return isAdjunct && !Enumerable.Range(after, end - after).Any(i => grammar.Has("clause-complementiser", passage.Tokens[i]) || passage.IsColon(i) || passage.Article.QuotationAt(i) is not null);
    }

    // "Trong cuộc phỏng vấn, ông X nói" has no clause before the comma.
    private bool IsAdjunct(PassageView passage) =>
        grammar.Has("preposition", passage.Tokens[passage.Range.Start]) || grammar.Has("subordinator", passage.Tokens[passage.Range.Start]) || grammar.Has("time-word", passage.Tokens[passage.Range.Start]);
}
