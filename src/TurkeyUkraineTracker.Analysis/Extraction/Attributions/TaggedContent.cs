using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Content first: <c>"…," Kalin said</c>, <c>"…," said Kalin</c>, <c>Trade had doubled, the envoy added</c>.</summary>
internal sealed class TaggedContent(Grammar grammar, EnglishVerbs verbs, EnglishAddressee addressee) : IAttributionSieve
{
    public const string Quoted = "quotation-then-speaker";
    public const string Inverted = "quotation-then-cue";
    public const string Clause = "clause-then-speaker";
    public const string Around = "clause-around-speaker";

    private const int ShortestUnpunctuated = 4;
    private const int LongestTail = 12;
    private const int ShortestRest = 3;
    private const int FarthestRest = 24;

    public void Find(PassageView passage)
    {
        foreach (var use in passage.Uses.Where(use => CanTag(passage, use) && use.Cue.Form is not VerbForm.Gerund))
        {
            if (passage.IsTaken(use.Group.Start)) continue;

            if ((SubjectFirst(passage, use) ?? CueFirst(passage, use)) is { } draft) passage.Add(draft);
        }
    }

    // "…, she feels" and "…, the data show" tag as "…, she said" does.
    private bool CanTag(PassageView passage, CueUse use) => use.Cue.Can(Takes.Tag)
        || use.Cue.Can(Takes.Clause) && (use.Cue.Can(Takes.Evidence) ? use.Subject is { } subject && IsDocument(passage, subject) : use.Cue.IsStance && !IsSubordinate(passage));

    private bool IsDocument(PassageView passage, TokenRange subject) => Enumerable.Range(subject.Start, subject.Length).Any(i => grammar.Has("document", passage.Tokens[i]));

    private bool IsSubordinate(PassageView passage) => grammar.Has("subordinator", passage.Tokens[passage.Range.Start]) || grammar.Has("preposition", passage.Tokens[passage.Range.Start]);

    private AttributionDraft? SubjectFirst(PassageView passage, CueUse use)
    {
        if (use.Subject is not { } subject || !Follows(passage, subject.Start, out var end, out var isQuoted)) return null;
        if (!isQuoted && Reports(passage, use)) return null;
        if (!isQuoted && ClauseAround(passage, use, subject, new(end, use.Group.End)) is { } around) return around;
        if (!(isQuoted ? !passage.Is(use.Group.End, "that") : IsTail(passage, use.Group.End))) return null;

        return DraftOf(passage, use, subject, end, use.Group.End, isQuoted ? Quoted : Clause);
    }

    private AttributionDraft? CueFirst(PassageView passage, CueUse use)
    {
        if (use.Group.Length != 1 || !Follows(passage, use.Group.Start, out var end, out var isQuoted)) return null;
        if (SubjectAfter(passage, use.Group.End) is not { } subject) return null;
        if (isQuoted) return DraftOf(passage, use, subject, end, subject.End, Inverted);
        if (use.Cue.IsSpeech && !use.Cue.Can(Takes.NounPhrase) && verbs.IsSpeaker(passage.Article, subject) && ClauseAround(passage, use, subject, new(end, subject.End)) is { } around) return around;

        return IsInvertedClause(passage, use, subject, end) ? DraftOf(passage, use, subject, end, passage.Range.End, Clause) : null;
    }

    // "Trade, the envoy added, had doubled", "Sponsors, says the daily, are nervous": the words go on behind the comma after the tag.
    private static AttributionDraft? ClauseAround(PassageView passage, CueUse use, TokenRange subject, TokenRange tag)
    {
        var after = new TokenRange(tag.End + 1, passage.EndOfWords());
        var goesOn = passage.Is(tag.Start, ",") && passage.Is(tag.End, ",") && after.Length >= ShortestRest && !IsGerund(passage, after.Start) && !passage.Is(after.Start, "according");
        var before = new TokenRange(ClauseStart(passage, tag.Start), tag.Start);
        // "But, she said, "the port is open"" is a quotation with its cue before it.
        if (!goesOn || before.Length < (passage.Article.QuotationAt(after.Start) is null ? 1 : ShortestRest) || passage.Overlaps(before) || passage.Overlaps(after) || passage.Is(subject.Start, "who") || passage.Is(subject.Start, "which")) return null;

        return new(subject, use.Group, [before, after], use.Cue.Class, use.IsNegated, Around) { IsSpeech = true, IsNarrated = use.Cue.IsStance };
    }

    // "Kim wrote that …; it would have been worse, he added": behind the last semicolon, where that leaves a clause.
    private static int ClauseStart(PassageView passage, int end)
    {
        var start = end;
        while (start > passage.Range.Start && !passage.Is(start - 1, ";")) start--;
        return end - start >= ShortestRest ? start : passage.Range.Start;
    }

    // "Peskov said that …, Interfax reported": Peskov speaks, and Interfax is the way his words came.
    private static bool Reports(PassageView passage, CueUse tag) => passage.Uses[0] is { Subject: { } subject } first && first != tag && subject.Start == passage.Range.Start && first.Cue.Can(Takes.Clause) && !first.Cue.IsStance;

    // What ends right before the token: a quotation, with or without a comma after it, or else a clause and a comma.
    private static bool Follows(PassageView passage, int token, out int end, out bool isQuoted)
    {
        var hasComma = passage.Is(token - 1, ",") || passage.Is(token - 1, "—") || passage.Is(token - 1, "–");
        end = hasComma ? token - 1 : token;
        var quotation = end > passage.Range.Start ? passage.Article.QuotationAt(end - 1) : null;
        isQuoted = quotation is not null && (hasComma || quotation.Inner.Length >= ShortestUnpunctuated || passage.Tokens[quotation.Inner.End - 1].Lower is "," or "." or "?" or "!");
        return isQuoted || (hasComma && end > passage.Range.Start);
    }

    // Nothing but the end, or a short adjunct up to it: "said on Monday in Ankara."
    private bool IsTail(PassageView passage, int after)
    {
        var end = passage.EndOfWords();
        if (after >= end) return true;
        if (end - after > LongestTail) return passage.Is(after, ",") && IsGerund(passage, after + 1);
        if (passage.Is(after, ",")) return IsGerund(passage, after + 1) || passage.Is(after + 1, "according");

        return (grammar.Has("preposition", passage.Tokens[after]) || grammar.Has("weekday", passage.Tokens[after]) || verbs.IsAdverb(passage.Tokens[after]))
            && !Enumerable.Range(after, end - after).Any(i => passage.Is(i, "that") || passage.IsColon(i) || passage.Article.QuotationAt(i) is not null);
    }

    private static bool IsGerund(PassageView passage, int token) =>
        passage.Range.Contains(token) && passage.Tokens[token].Lower.EndsWith("ing", StringComparison.Ordinal);

    private TokenRange? SubjectAfter(PassageView passage, int start)
    {
        var end = start;
        while (end < passage.EndOfWords() && passage.Article.QuotationAt(end) is null && !EndsSubject(passage, end, start)) end++;
        return end > start ? new(start, end) : null;
    }

    // "Prices will fall, said Marta Oyelaran, a trader.": a name or a role and no verb behind it. In "Oyelaran, a trader, said prices fell" a clause follows.
    private bool IsInvertedClause(PassageView passage, CueUse use, TokenRange subject, int end)
    {
        if (!use.Cue.IsSpeech || use.Cue.Form is not (VerbForm.Past or VerbForm.Third) || !HasVerb(passage, passage.Range.Start, end)) return false;
        if (subject.End < passage.EndOfWords() && (grammar.Has("auxiliary", passage.Tokens[subject.End]) || passage.Is(subject.End, "that"))) return false;

        return verbs.IsSpeaker(passage.Article, subject);
    }

    private bool EndsSubject(PassageView passage, int token, int start)
    {
        var found = passage.Tokens[token];
        if (found.Lower is "," or ";" or ":" or "—" or "–" or "(" || grammar.Has("phrase-end", found)) return true;
        if (grammar.Has("weekday", found) || grammar.Has("auxiliary", found)) return true;
        return token > start && grammar.Has("preposition", found) && found.Lower is not ("of" or "for");
    }

    private AttributionDraft? DraftOf(PassageView passage, CueUse use, TokenRange subject, int end, int after, string rule)
    {
        var start = rule == Clause ? ClauseStart(passage, end) : passage.Range.Start;
        while (start < end && passage.IsTaken(start)) start++;
        while (start < end && passage.Article.QuotationAt(start) is null && passage.Tokens[start].Lower is "," or "." or ";") start++;
        if (start >= end || (rule == Clause && !CanBeClause(passage, start, end))) return null;

        List<TokenRange> content = [new(start, end)];
        if (Continuation(passage, after) is { } more) content.Add(more);
        return new(subject, use.Group, content, use.Cue.Class, use.IsNegated, rule) { IsSpeech = use.Cue.IsSpeech || rule == Clause, IsNarrated = use.Cue.IsStance, Addressee = rule == Inverted ? null : addressee.Behind(passage, use, passage.EndOfWords()) };
    }

    // "In Ankara, the minister said" has no clause before the comma.
    private bool CanBeClause(PassageView passage, int start, int end)
    {
        if (end - start < 3) return false;

        return HasVerb(passage, start, end) || !(grammar.Has("preposition", passage.Tokens[start]) || grammar.Has("subordinator", passage.Tokens[start]) || end - start < 6);
    }

    private bool HasVerb(PassageView passage, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => grammar.Has("auxiliary", passage.Tokens[i]) || passage.Tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal));

    // "A," he said, "B": the second quotation goes on with the first.
    private static TokenRange? Continuation(PassageView passage, int after)
    {
        for (var i = after; i < passage.Range.End; i++)
        {
            if (passage.Article.QuotationAt(i) is { } quotation) return quotation.Outer.Start == i && (i <= after + 4 || passage.Tokens[i - 1].Lower is "," or "." or ":") ? quotation.Outer : null;
            if (passage.UseAt(i) is not null || i > after + FarthestRest) return null;
        }

        return null;
    }
}
