using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Speaker and cue first: <c>Lavrov said that …</c>, <c>she told reporters: "…"</c>, <c>they condemned the …</c>, <c>…, adding that …</c>.</summary>
internal sealed class ReportedContent(Grammar grammar, EnglishVerbs verbs, EnglishAddressee addressee) : IAttributionSieve
{
    public const string That = "cue-then-that";
    public const string Quotation = "cue-then-quotation";
    public const string Infinitive = "cue-then-infinitive";
    public const string Clause = "cue-then-clause";
    public const string NounPhrase = "cue-then-noun-phrase";
    public const string Predicate = "cue-then-predicate";
    public const string WordsThat = "cue-then-words-that";

    private const int FarthestComplement = 18;
    private const int FarthestWordsSaid = 4;
    private const int LongestFeeling = 4;
    private const int LongestHearer = 5;
    private const int FarthestVerb = 6;
    private const int ShortestClause = 3;

    public void Find(PassageView passage)
    {
        for (var u = 0; u < passage.Uses.Count; u++)
        {
            var use = passage.Uses[u];
            if (passage.IsTaken(use.Group.Start) || SubjectOf(passage, use) is not { } subject) continue;

            var (cue, start, rule) = ContentAfter(passage, use);
            if (rule == NounPhrase && subject.Length == 1 && passage.Is(subject.Start, "which")) continue;
            if (start < 0 || use.Cue.Can(Takes.Evidence) && rule != That && !IsDocument(passage, subject) || rule != That && TellsWho(passage, use)) continue;

            var end = EndOfContent(passage, use, start, rule);
            var content = new TokenRange(start, end);
            if (content.Length < (rule == Clause ? ShortestClause : 1) || passage.Overlaps(content)) continue;

            var isNegated = use.IsNegated ^ (rule == WordsThat && use.Cue.Can(Takes.DenialOfWords));
            passage.Add(new(subject, cue, [content], use.Cue.Class, isNegated, rule)
            {
                IsSpeech = use.Cue.IsSpeech,
                IsNarrated = use.Cue.IsStance,
                Addressee = addressee.Behind(passage, use, start),
                Antecedent = verbs.AntecedentOf(passage.Article, passage.Range, subject),
            });
            if (RelayAfter(passage, end) is { } relay) passage.AddVia(end, relay);
        }
    }

    private bool IsDocument(PassageView passage, TokenRange subject) => Enumerable.Range(subject.Start, subject.Length).Any(i => grammar.Has("document", passage.Tokens[i]));

    private TokenRange? SubjectOf(PassageView passage, CueUse use)
    {
        // "trade, the latter of which reaffirms its sovereignty" credits nobody.
        if (use.Subject is { Length: 1 } relative && passage.Is(relative.Start, "which") && !use.Cue.Can(Takes.Clause)) return null;
        if (!use.SharesSubject) return use.Subject is { } subject && passage.Is(subject.Start - 1, "of") ? null : use.Subject;

        return passage.Found.LastOrDefault(draft => draft.Cue is { } cue && cue.Start < use.Group.Start)?.Subject ?? MainSubject(passage, use.Group.Start);
    }

    // The subject of the passage's first finite verb.
    private TokenRange? MainSubject(PassageView passage, int before)
    {
        for (var i = passage.Range.Start + 1; i < before; i++)
        {
            if (passage.Article.QuotationAt(i) is not null) continue;

            var isVerb = grammar.Has("auxiliary", passage.Tokens[i]) || passage.UseAt(i) is not null
                || passage.Tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal);
            if (isVerb && verbs.SubjectBefore(passage.Article, passage.Range, i) is { } subject) return subject;
        }

        return null;
    }

    // Where the content begins, which words the cue has grown to, and by which rule; start -1 when there is no content.
    private (TokenRange Cue, int Start, string Rule) ContentAfter(PassageView passage, CueUse use)
    {
        var next = use.Group.End;
        var end = passage.EndOfWords();
        if (next >= end) return (use.Group, -1, "");

        var (at, rule) = Complement(passage, use, next);
        if (at >= 0) return (use.Group, at, rule);
        if (use.Cue.Can(Takes.ObjectAndPredicate) && (HasPredicate(passage, use.Cue, next, end) || !use.Cue.Can(Takes.NounPhrase))) return (use.Group, HasPredicate(passage, use.Cue, next, end) ? next : -1, Predicate);
        if (use.Cue.Can(Takes.Feeling) && AfterFeeling(passage, next) is var after && after > 0) return (new(use.Group.Start, after), after, NounPhrase);
        if (use.Cue.Prepositions.Contains(passage.Tokens[next].Lower)) return (new(use.Group.Start, next + 1), next + 1, NounPhrase);
        if (IsAdjunct(passage, next)) return (use.Group, use.Cue.Can(Takes.Clause) && !use.Cue.Can(Takes.Addressee) ? AfterDay(passage, next) : -1, Clause);
        if (use.Cue.Can(Takes.NounPhrase) && AfterWordsSaid(passage, next) is var stated && stated > 0) return (new(use.Group.Start, stated), stated, WordsThat);
        if (use.Cue.Can(Takes.NounPhrase) && !IsPronounSubject(passage, next)) return (use.Group, next, NounPhrase);
        return (use.Group, use.Cue.Can(Takes.Clause) && !use.Cue.Can(Takes.Addressee) ? next : -1, Clause);
    }

    // that, a quotation, a colon or a to-infinitive, at once or after an addressee and adjuncts ("told reporters in Ankara on Monday that").
    private (int At, string Rule) Complement(PassageView passage, CueUse use, int next)
    {
        var mayWait = use.Cue.Can(Takes.Addressee) || IsAdjunct(passage, next) || use.Cue.Prepositions.Contains(passage.Tokens[next].Lower);
        var limit = mayWait ? Math.Min(passage.Range.End, next + FarthestComplement) : next + 1;
        for (var i = next; i < limit; i++)
        {
            if (passage.Article.QuotationAt(i) is { } quotation)
            {
                var introduces = i == next || passage.Tokens[i - 1].Lower is "," or ":" or "that" || use.Cue.Can(Takes.Addressee) && !grammar.Has("preposition", passage.Tokens[i - 1]);
                return introduces && use.Cue.Can(Takes.Tag | Takes.Clause) && !(i == next && use.Cue.Can(Takes.ObjectAndPredicate)) ? (quotation.Outer.Start, Quotation) : (-1, "");
            }

            if (passage.Is(i, "that") && use.Cue.Can(Takes.Clause)) return (AfterComma(passage, i + 1), That);
            if ((passage.Is(i, "whether") || passage.Is(i, "if")) && use.Cue.Can(Takes.Clause)) return (i, Clause);
            if (passage.Is(i, "to") && use.Cue.Can(Takes.Infinitive) && IsVerbAfterTo(passage, i + 1)) return (i, Infinitive);
            if (passage.Is(i, ":") && use.Cue.Can(Takes.Tag)) return (i + 1, passage.Article.QuotationAt(i + 1) is null ? Clause : Quotation);
            // "asked both sides for patience": whom and what.
            if (i > next && i <= next + LongestHearer && use.Cue.Can(Takes.Addressee) && use.Cue.Prepositions.Contains(passage.Tokens[i].Lower)) return (next, NounPhrase);
            if (i > next && passage.UseAt(i) is { SharesSubject: false }) break;
            if (i == next && passage.Is(i, ",") && passage.Article.QuotationAt(i + 1) is not null) limit = Math.Max(limit, i + 2);
        }

        if (use.Cue.Can(Takes.Addressee) && use.Cue.Can(Takes.Clause) && AfterAddressee(passage, next) is var clause && clause > 0) return (clause, Clause);
        return (-1, "");
    }

    private static int AfterComma(PassageView passage, int token) => passage.Is(token, ",") ? token + 1 : token;

    private bool IsVerbAfterTo(PassageView passage, int token) =>
        passage.Range.Contains(token) && passage.Tokens[token].IsWord && !grammar.Has("determiner", passage.Tokens[token]) && !passage.Article.IsCapitalised(token)
        && !grammar.Has("pronoun", passage.Tokens[token]);

    // "told him he would", "assured Kyiv it had", "tells us one boat did not open": a few words of addressee, then the subject of a clause.
    private int AfterAddressee(PassageView passage, int next)
    {
        for (var i = next + 1; i <= next + LongestHearer && i < passage.Range.End && passage.Tokens[i - 1].IsWord; i++)
        {
            if (IsPronounSubject(passage, i) || grammar.Has("determiner", passage.Tokens[i]) && HasFiniteVerb(passage, i)) return i;
        }

        return -1;
    }

    private bool HasFiniteVerb(PassageView passage, int determiner) => Enumerable.Range(determiner + 1, FarthestVerb).TakeWhile(i => i < passage.EndOfWords() && passage.Tokens[i].IsWord)
        .Any(i => grammar.Has("auxiliary", passage.Tokens[i]) || grammar.Has("verb", passage.Tokens[i]));

    // "said Tuesday she would", "says tonight he is": one word of time, then a subject.
    private int AfterDay(PassageView passage, int next)
    {
        var isDay = grammar.Has("weekday", passage.Tokens[next]) || grammar.Has("adverb", passage.Tokens[next]) && !passage.Is(next + 1, ",");
        if (!isDay || !passage.Range.Contains(next + 2) || passage.Article.QuotationAt(next + 1) is not null) return -1;

        var starts = IsPronounSubject(passage, next + 1) || grammar.Has("determiner", passage.Tokens[next + 1]) || passage.Article.IsCapitalised(next + 1);
        return starts || passage.Is(next, "too") ? grammar.Has("weekday", passage.Tokens[next]) ? next + 1 : next : -1;
    }

    private bool IsPronounSubject(PassageView passage, int token) => passage.Range.Contains(token) && grammar.Has("subject-pronoun", passage.Tokens[token]);

    private bool IsAdjunct(PassageView passage, int token) =>
        grammar.Has("preposition", passage.Tokens[token]) || grammar.Has("weekday", passage.Tokens[token]) || verbs.IsAdverb(passage.Tokens[token])
        || passage.Tokens[token].Lower is "," or "when" or "after" or "as" or "while" or "because";

    // called X a Y, described X as, accused X of, blamed X for, attributed X to.
    private static bool HasPredicate(PassageView passage, Cue cue, int start, int end) => passage.Article.QuotationAt(start) is null && Enumerable.Range(start + 1, Math.Max(0, end - start - 1))
        .Any(i => passage.Article.QuotationAt(i) is not null || cue.Prepositions.Contains(passage.Tokens[i].Lower) || passage.Tokens[i].Lower is "a" or "an" or "as" or "of" or "for");

    private int AfterFeeling(PassageView passage, int next)
    {
        for (var i = next + 1; i <= next + LongestFeeling && i < passage.EndOfWords(); i++)
        {
            if (grammar.Has("preposition", passage.Tokens[i])) return i + 1;
            if (passage.Is(i, "that")) return i + 1;
        }

        return -1;
    }

    // "rejected Western claims that", "denied the report that": behind the "that" stands what was claimed.
    private int AfterWordsSaid(PassageView passage, int next)
    {
        for (var i = next; i < next + FarthestWordsSaid && passage.Range.Contains(i) && passage.Tokens[i].IsWord; i++)
        {
            var length = grammar.LengthAt("words-said", passage.Tokens, i, passage.Range.End);
            if (length > 0 && passage.Is(i + length, "that")) return i + length + 1;
        }

        return -1;
    }

    private int EndOfContent(PassageView passage, CueUse use, int start, string rule)
    {
        var end = passage.FirstAfter(start, i => IsCut(passage, use, i, rule));
        return end < passage.EndOfWords() ? TrimmedEnd(passage, start, end) : end;
    }

    // ", Interfax reported." at the end of the passage.
    private static TokenRange? RelayAfter(PassageView passage, int comma) => passage.Is(comma, ",")
        ? passage.UsesOfSubjectAt(comma + 1).FirstOrDefault(tag => tag.Cue.Can(Takes.Tag) && tag.Group.End >= passage.EndOfWords())?.Subject
        : null;

    // "a lawmaker who asked not to be named said": the clause only tells which lawmaker.
    private static bool TellsWho(PassageView passage, CueUse use) =>
        use.Subject is { Length: 1 } who && passage.Is(who.Start, "who") && passage.Uses.Any(other => other.Group.Start > use.Group.End && other.Subject?.End == who.Start);

    // "Oyelaran, who says the port is open, has left": behind the clause of "who" the sentence goes on with its own verb.
    private bool EndsRelative(PassageView passage, CueUse use, int i) =>
        use.Subject is { Length: 1 } who && passage.Is(who.Start, "who") && passage.Is(who.Start - 1, ",") && passage.Is(i, ",") && passage.Range.Contains(i + 1)
        && (grammar.Has("auxiliary", passage.Tokens[i + 1]) || grammar.Has("verb", passage.Tokens[i + 1]) || passage.UseAt(i + 1) is not null);

    private bool IsCut(PassageView passage, CueUse use, int i, string rule)
    {
        if (EndsRelative(passage, use, i) || passage.UseAt(i) is { Subject: { } head } && head.End <= use.Group.Start && passage.Is(head.End, "who")) return true;
        if (passage.Is(i, "according") && passage.Is(i + 1, "to")) return true;
        if (rule == NounPhrase && IsClauseBorder(passage, i)) return true;
        if (IsOwnAside(passage, i)) return true;
        if (passage.UseAt(i) is { } hanging && hanging.Group.Start > use.Group.End && Hangs(passage, hanging)) return true;
        if (RelayAfter(passage, i - 1) is not null) return true;
        return IsAfterBorder(passage, i) && passage.UsesOfSubjectAt(i).Any(other => other.Group.Start > use.Group.End);
    }

    // ", while Ankara waits", ", as the talks began": the article sets what was said beside something else.
    private static bool IsOwnAside(PassageView passage, int i) =>
        passage.Is(i, ",") && (passage.Is(i + 1, "while") || passage.Is(i + 1, "as") && !passage.Is(i + 2, "well") && !passage.Is(i + 2, "if"));

    // ", adding that" always leaves the content; "and added" does when the verb is finite, for "to meet and say" stays inside.
    private static bool Hangs(PassageView passage, CueUse other) =>
        other.SharesSubject && !other.Cue.IsStance && (other.Cue.Form is VerbForm.Gerund ? passage.Is(other.Group.Start - 1, ",") : other.Cue.Form is VerbForm.Past or VerbForm.Third or VerbForm.Participle);

    private static bool IsAfterBorder(PassageView passage, int token) =>
        passage.Tokens[token - 1].Lower is "while" or ";" || passage.Tokens[token - 1].Lower is "and" or "but" && passage.Is(token - 2, ",");

    private bool IsClauseBorder(PassageView passage, int i)
    {
        var token = passage.Tokens[i];
        if (passage.Is(i - 1, ",") && grammar.Has("aside-opener", token)) return true;
        if (token.Lower is "and" or "but") return IsPronounSubject(passage, i + 1) || passage.Is(i - 1, ",") || IsFinite(passage, i + 1);
        return token.Lower is not ("that" or "than" or "how" or "what" or "why" or "where" or "since" or "before" or "after" or "once" or "until") && grammar.Has("subordinator", token);
    }

    // "opposes the law and has left the talks": what the same subject has done besides is no object of the cue.
    private bool IsFinite(PassageView passage, int token) =>
        passage.Range.Contains(token) && grammar.Has("auxiliary", passage.Tokens[token]) && passage.Tokens[token].Lower is not ("be" or "been" or "being" or "having");

    private static int TrimmedEnd(PassageView passage, int start, int end)
    {
        while (end > start && passage.Tokens[end - 1].Lower is "," or "and" or "but" or "while" or "which" or ";" && passage.Article.QuotationAt(end - 1) is null) end--;
        return end;
    }
}
