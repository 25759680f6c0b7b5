using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Speaker and cue first: <c>ông Lavrov cho biết …</c>, <c>nói với báo giới rằng …</c>, <c>tuyên bố: "…"</c>.</summary>
internal sealed class VietnameseReport(Grammar grammar, VietnameseVerbs verbs, VietnameseAddressee addressee) : IAttributionSieve
{
    private const int FarthestComplement = 18;
    private const int ShortestContent = 2;
    private const int FarthestSide = 8;
    private const int LongestTime = 6;

    public void Find(PassageView passage)
    {
        foreach (var use in passage.Uses)
        {
            if (passage.IsTaken(use.Group.Start)) continue;

            var subject = use.Subject ?? (use.SharesSubject ? SharedBy(passage, use) : null);
            if (subject is null) continue;

            var (start, rule) = ContentAfter(passage, use);
            var antecedent = verbs.AntecedentOf(passage.Article, passage.Range, subject.Value);
            if (antecedent is null && IsBareRelative(passage, subject.Value)) continue;
            if (start < 0 || use.Cue.Can(Takes.Evidence) && rule != ReportedContent.That && !IsDocument(passage, subject.Value)) continue;

            var content = new TokenRange(start, EndOfContent(passage, use, start, rule));
            if (content.Length >= ShortestContent && !passage.Overlaps(content))
                passage.Add(new(subject, new(use.Group.Start, CueEnd(passage, use)), [content], use.Cue.Class, use.IsNegated, rule) { IsSpeech = use.Cue.IsSpeech && IsPronoun(passage, subject.Value), IsNarrated = use.Cue.IsStance, Addressee = addressee.Behind(passage, use, start), Antecedent = antecedent });
        }
    }

    // "Họ cho biết": somebody said so, though nothing may tell who.
    private bool IsPronoun(PassageView passage, TokenRange subject) => grammar.LengthAt("pronoun", passage.Tokens, subject.Start, subject.End) == subject.Length;

    private bool IsBareRelative(PassageView passage, TokenRange subject) => subject.Length == 1 && grammar.Has("relative", passage.Tokens[subject.Start]);

    // "chất vấn rồi cáo buộc": the subject stands at the first verb, whether or not anything was said there.
    private static TokenRange? SharedBy(PassageView passage, CueUse use) =>
        passage.Found.LastOrDefault(draft => draft.Cue?.Start < use.Group.Start)?.Subject ?? passage.Uses.LastOrDefault(other => other.Group.Start < use.Group.Start && other.Subject is not null)?.Subject;

    // "bày tỏ … về", "đặt câu hỏi về": the preposition belongs to the cue.
    private static int CueEnd(PassageView passage, CueUse use) =>
        passage.Range.Contains(use.Group.End) && use.Cue.Prepositions.Contains(passage.Tokens[use.Group.End].Lower) ? use.Group.End + 1 : use.Group.End;

    private (int Start, string Rule) ContentAfter(PassageView passage, CueUse use)
    {
        var next = CueEnd(passage, use);
        var end = passage.EndOfWords();
        if (next < end && grammar.Has("verb-particle", passage.Tokens[next])) next++;
        if (next >= end) return (-1, "");
        if (use.Cue.Can(Takes.ObjectAndPredicate)) return HasPredicate(passage, next, end) ? (next, ReportedContent.Predicate) : (-1, "");
        if (AfterWordsSaid(passage, next) is var stated && stated > 0 && stated < end) return (stated, ReportedContent.WordsThat);

        for (var i = next; i < Math.Min(passage.Range.End, next + FarthestComplement); i++)
        {
            if (passage.Article.QuotationAt(i) is not null) return i == next || passage.Tokens[i - 1].Lower is "," or ":" || grammar.Has("clause-complementiser", passage.Tokens[i - 1]) ? (i, ReportedContent.Quotation) : Direct(passage, use, next);
            if (grammar.Has(i == next ? "complementiser" : "clause-complementiser", passage.Tokens[i])) return (i + 1, ReportedContent.That);
            if (passage.Is(i, ":")) return (i + 1, passage.Article.QuotationAt(i + 1) is null ? ReportedContent.Clause : ReportedContent.Quotation);
            if (passage.Is(i, ",") && i > next && !IsAdjunct(passage, next)) break;
            if (i > next && passage.UseAt(i) is not null) break;
        }

        return Direct(passage, use, next);
    }

    // "bác bỏ thông tin rằng", "nhắc lại cáo buộc cho rằng"
    private int AfterWordsSaid(PassageView passage, int next)
    {
        var after = next + grammar.LengthAt("words-said", passage.Tokens, next, passage.Range.End);
        if (after > next && passage.Range.Contains(after) && grammar.Has("complementiser-opener", passage.Tokens[after])) after++;
        return after > next && passage.Range.Contains(after) && grammar.Has("complementiser", passage.Tokens[after]) ? after + 1 : -1;
    }

    // "gọi quyết định này là một sai lầm": an object and what it is called.
    private bool HasPredicate(PassageView passage, int start, int end) => Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).Any(i => grammar.Has("predicate-link", passage.Tokens[i]) || passage.Article.QuotationAt(i) is not null);

    private bool IsDocument(PassageView passage, TokenRange subject) => Enumerable.Range(subject.Start, subject.Length).Any(i => grammar.LengthAt("document", passage.Tokens, i, subject.End) > 0);

    // "nói ngược lại", "không nói gì", "nói hôm thứ hai" tell nothing of what was said.
    private bool IsEmptyOfContent(PassageView passage, int next)
    {
        var length = grammar.LengthAt("not-said", passage.Tokens, next, passage.Range.End);
        var isTime = grammar.Has("time-word", passage.Tokens[next]) || grammar.Has("day-word", passage.Tokens[next]);
        return length > 0 || isTime && passage.FirstAfter(next, i => passage.Is(i, ",")) - next <= LongestTime;
    }

    private (int Start, string Rule) Direct(PassageView passage, CueUse use, int next)
    {
        if (IsEmptyOfContent(passage, next)) return (-1, "");
        if (!use.Cue.Can(Takes.Clause | Takes.NounPhrase) || passage.Is(next, ",") || grammar.Has("adjunct-opener", passage.Tokens[next])) return (-1, "");
        return (next, use.Cue.Can(Takes.Clause) ? ReportedContent.Clause : ReportedContent.NounPhrase);
    }

    private bool IsAdjunct(PassageView passage, int token) => grammar.Has("preposition", passage.Tokens[token]) || grammar.Has("time-word", passage.Tokens[token]);

    private int EndOfContent(PassageView passage, CueUse use, int start, string rule)
    {
        var end = passage.FirstAfter(start, i => IsCut(passage, use, i) || (rule == ReportedContent.NounPhrase && IsAside(passage, i)) || (rule != ReportedContent.That && IsNextDeed(passage, i)));
        return end < passage.EndOfWords() ? TrimmedEnd(passage, start, end) : end;
    }

    private bool IsCut(PassageView passage, CueUse use, int i) => EndsRelative(passage, use, i) ||
        passage.Is(i - 1, ",") && grammar.Has("crediting", passage.Tokens[i])
        || passage.UseAt(i) is { SharesSubject: true } hanging && hanging.Group.Start > use.Group.End
        || IsOtherSide(passage, use, i);

    // "Toprak, người khai rằng mình vô tội, lại có ảnh": behind the clause of "người" the sentence goes on.
    private bool EndsRelative(PassageView passage, CueUse use, int i) =>
        use.Subject is { } subject && IsBareRelative(passage, subject) && passage.Is(subject.Start - 1, ",") && passage.Is(i, ",") && passage.Range.Contains(i + 1)
        && (grammar.LengthAt("aspect", passage.Tokens, i + 1, passage.Range.End) > 0 || grammar.LengthAt("marker", passage.Tokens, i + 1, passage.Range.End) > 0);

    // "…; bà Mai nói", "…, còn ông Fidan cho rằng", "…; về phần mình, Kyiv tuyên bố": another speaker takes over.
    private bool IsOtherSide(PassageView passage, CueUse use, int i)
    {
        var isSemicolon = passage.Is(i, ";");
        var isContrast = passage.Is(i, ",") && passage.Range.Contains(i + 1) && grammar.LengthAt("other-side", passage.Tokens, i + 1, passage.Range.End) > 0;
        return (isSemicolon || isContrast) && passage.Uses.Any(other => other.Group.Start > i && other.Subject is { } subject && subject.Start > i && subject.Start <= i + FarthestSide);
    }

    // "khẳng định ủng hộ Kyiv và đã cung cấp vũ khí": after "và đã" the article tells what was done, not what was said.
    private bool IsNextDeed(PassageView passage, int i) => grammar.Has("and", passage.Tokens[i]) && passage.Range.Contains(i + 1) && grammar.Has("deed-aspect", passage.Tokens[i + 1]);

    // "…, được đặt theo tên của …": what a noun phrase is followed by after a comma is the article's own aside.
    private bool IsAside(PassageView passage, int i) => passage.Is(i - 1, ",") && grammar.LengthAt("clause-opener", passage.Tokens, i, passage.Range.End) > 0;

    private int TrimmedEnd(PassageView passage, int start, int end)
    {
        while (end > start && (passage.Tokens[end - 1].Lower is "," or ";" || grammar.Has("joint", passage.Tokens[end - 1]))) end--;
        return end;
    }
}
