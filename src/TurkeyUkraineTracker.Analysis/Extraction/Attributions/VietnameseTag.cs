using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Content first: <c>"…", ông Lavrov nói</c>, <c>…, Bộ Ngoại giao Nga cho biết.</c></summary>
internal sealed class VietnameseTag(Grammar grammar, VietnameseAddressee addressee) : IAttributionSieve
{
    private const int LongestTail = 14;
    private const int ShortestClause = 6;

    public void Find(PassageView passage)
    {
        foreach (var use in passage.Uses)
        {
            if (!use.Cue.Can(Takes.Tag | Takes.Clause) || use.Subject is not { } subject || passage.IsTaken(use.Group.Start)) continue;
            var isParted = passage.Range.Contains(subject.Start - 1) && passage.Tokens[subject.Start - 1].Lower is "," or "-" or "–" or "—";
            if (!isParted && passage.Article.QuotationAt(subject.Start - 1) is null) continue;

            var end = isParted ? subject.Start - 1 : subject.Start;
            if (end <= passage.Range.Start || !IsTail(passage, use.Group.End)) continue;

            var isQuoted = passage.Article.QuotationAt(end - 1) is not null;
            if (!isQuoted && (end - passage.Range.Start < ShortestClause || IsAdjunct(passage))) continue;

            TokenRange content = new(passage.Range.Start, end);
            if (!passage.Overlaps(content)) passage.Add(new(subject, use.Group, [content], use.Cue.Class, use.IsNegated, isQuoted ? TaggedContent.Quoted : TaggedContent.Clause) { Addressee = addressee.Behind(passage, use, passage.EndOfWords()) });
        }
    }

    // The passage ends after the cue, or goes on with where and when only.
    private bool IsTail(PassageView passage, int after)
    {
        var end = passage.EndOfWords();
        while (after < end && passage.Tokens[after].Lower is "thêm" or "rõ") after++;
        if (after >= end) return true;
        if (end - after > LongestTail || passage.Article.QuotationAt(after) is not null) return false;

        var isAdjunct = grammar.Has("preposition", passage.Tokens[after]) || grammar.Has("subordinator", passage.Tokens[after]) || grammar.Has("time-word", passage.Tokens[after]) || passage.Is(after, ",");
        return isAdjunct && !Enumerable.Range(after, end - after).Any(i => passage.Is(i, "rằng") || passage.Is(i, ":") || passage.Article.QuotationAt(i) is not null);
    }

    // "Trong cuộc phỏng vấn, ông X nói" has no clause before the comma.
    private bool IsAdjunct(PassageView passage) =>
        grammar.Has("preposition", passage.Tokens[passage.Range.Start]) || grammar.Has("subordinator", passage.Tokens[passage.Range.Start]) || grammar.Has("time-word", passage.Tokens[passage.Range.Start]);
}
