using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>Finds reporting verbs in English: which words are verbs at all, where the verb group begins, and what its subject is.</summary>
internal sealed class EnglishVerbs(Grammar grammar, CueLexicon cues, RoleNouns roles)
{
    private const int LongestName = 6;
    private const int LongestSubject = 40;
    private const int LongestNoun = 4;

    /// <summary>Every reporting verb of the passage that stands outside quotations, in text order.</summary>
    public IEnumerable<CueUse> In(TokenisedArticle article, TokenRange passage) => cues.In(article, passage)
        .Where(found => !IsOtherWord(article, passage, found.Verb.Start))
        .Select(found => UseOf(article, passage, found.Verb, found.Readings))
        .OfType<CueUse>();

    public bool IsAdverb(Token token) =>
        grammar.Has("adverb", token) || (token.IsWord && token.Lower.Length > 4 && token.Lower.EndsWith("ly", StringComparison.Ordinal) && !grammar.Has("not-adverb", token));

    /// <summary>Whether the words end in a name or in a noun of people and bodies: "the port director", "Marta Oyelaran".</summary>
    public bool IsSpeaker(TokenisedArticle article, TokenRange words)
    {
        var head = Enumerable.Range(words.Start, words.Length).FirstOrDefault(i => i > words.Start && grammar.Has("preposition", article.Tokens[i]), words.End) - 1;
        return article.Tokens[head].IsWord && !grammar.Has("weekday", article.Tokens[head]) && (article.IsCapitalised(head) || roles.Has(article.Tokens[head]) || grammar.Has("subject-pronoun", article.Tokens[head]));
    }

    private CueUse? UseOf(TokenisedArticle article, TokenRange passage, TokenRange verb, IReadOnlyList<Cue> readings)
    {
        var start = GroupStart(article, passage, verb.Start, out var isNegated, out var helper);
        foreach (var cue in readings)
        {
            if (!Stands(article, passage, start, verb, cue.Form, helper)) continue;

            var group = new TokenRange(start, verb.End);
            var shares = cue.Form == VerbForm.Gerund && helper is null || IsAfterConjunction(article, passage, start);
            var subject = shares ? null : SubjectBefore(article, passage, start);
            return new(cue, group, subject, shares, isNegated ^ cue.Can(Takes.Denial));
        }

        return null;
    }

    // "the United States" states nothing: the word of a cue inside a name.
    private bool IsOtherWord(TokenisedArticle article, TokenRange passage, int i) =>
        grammar.LengthAt("not-cue", article.Tokens, i, passage.End) > 0 || i > passage.Start && grammar.LengthAt("not-cue", article.Tokens, i - 1, passage.End) > 1;

    // Back over "has repeatedly", "did not", "continued to": helper is the nearest auxiliary or "to".
    private int GroupStart(TokenisedArticle article, TokenRange passage, int verb, out bool isNegated, out Token? helper)
    {
        isNegated = false;
        helper = null;
        var start = verb;
        while (start > passage.Start && article.QuotationAt(start - 1) is null)
        {
            var before = article.Tokens[start - 1];
            if (before.Is("to") && start - 2 >= passage.Start && grammar.Has("catenative", article.Tokens[start - 2])) helper ??= before;
            else if (grammar.Has("auxiliary", before)) helper ??= before;
            else if (grammar.Has("catenative", before) && helper?.Lower == "to") { }
            else if (grammar.Has("negation", before)) isNegated = true;
            else if (!IsAdverb(before)) break;
            start--;
        }

        return start;
    }

    // Which words are verbs here: "officials claim" is, "the claim" is not; "was told" is passive and tells of a hearer.
    private bool Stands(TokenisedArticle article, TokenRange passage, int start, TokenRange verb, VerbForm form, Token? helper)
    {
        var before = start > passage.Start ? article.Tokens[start - 1] : default;
        var isBe = helper is { } h && grammar.Has("be", h);
        return form switch
        {
            VerbForm.Gerund => isBe || before.Is(",") || before.Lower is "statement" or "while" or "by" or "after" or "before" or "—" or "–",
            VerbForm.Base => helper is { } aux ? !isBe && !grammar.Has("have", aux) : IsPlural(article, passage, start) || IsSay(article, passage, start, verb),
            VerbForm.Third => helper is null && IsSingular(article, passage, start, verb),
            VerbForm.Participle => helper is { } has && (grammar.Has("have", has) || has.Is("'s")),
            _ => helper is null && !IsModifier(before) && !IsReduced(article, passage, verb),
        };
    }

    // After these a past form is an adjective: "the alleged plot", "Russia's declared aim", "Moscow-backed".
    private bool IsModifier(Token before) => before.Is("-") || grammar.Has("determiner", before) || grammar.Has("preposition", before) || before.Is("'s") || before.Kind == TokenKind.Number;

    // "the deal announced by Ankara": a past form followed by its agent is no finite verb; nor is "asked" in "The archivist, asked how many there were, replied".
    private bool IsReduced(TokenisedArticle article, TokenRange passage, TokenRange verb) => verb.End < passage.End
        && (article.Tokens[verb.End].Is("by") || article.Tokens[verb.Start].Is("asked") && verb.Start > passage.Start && article.Tokens[verb.Start - 1].Is(",") && (grammar.Has("relative", article.Tokens[verb.End]) || grammar.Has("subordinator", article.Tokens[verb.End]) || article.Tokens[verb.End].Is("about")));

    private bool IsPlural(TokenisedArticle article, TokenRange passage, int start)
    {
        if (start <= passage.Start) return false;
        if (start - 2 >= passage.Start && grammar.Has("determiner", article.Tokens[start - 1])) return false;

        var noun = article.Tokens[start - 1];
        if (grammar.Has("possessive", noun) || grammar.Has("pointer", noun)) return false;
        if (noun.Lower is "they" or "we" or "i" or "you" or "who" or "both") return true;
        return noun.IsWord && noun.Lower.EndsWith('s') && !noun.Is("'s") && (roles.Has(noun) || article.IsCapitalised(start - 1) || noun.Lower.Length > 4);
    }

    // "Mr. Ruiz and Mr. Haas say", "advisers to the mayor say": "say" is a verb wherever a noun phrase stands before it; other words may be nouns.
    private bool IsSay(TokenisedArticle article, TokenRange passage, int start, TokenRange verb)
    {
        if (start <= passage.Start || !article.Tokens[start - 1].IsWord || IsModifier(article.Tokens[start - 1])) return false;
        return article.Tokens[verb.Start].Is("say") || roles.LengthAt(article.Tokens, start - 1, start, out var kind) > 0 && kind == ActorKind.Group;
    }

    private bool IsSingular(TokenisedArticle article, TokenRange passage, int start, TokenRange verb)
    {
        if (start <= passage.Start) return false;

        var noun = article.Tokens[start - 1];
        if (IsModifier(noun) || !noun.IsWord && !noun.Is(",") && !IsClosingMark(article, start - 1)) return false;
        if (verb.End < passage.End && article.Tokens[verb.End].Lower is "of" or "are" or "is" or "was" or "were" or "have" or "from" or "by" or "and" or "or") return false;
        return article.Tokens[verb.Start].Is("says") || !noun.IsWord || IsClause(article, passage, start, verb.End) || IsTag(article, passage, start, verb.End) || grammar.Has("pronoun", noun) || grammar.Has("subordinator", noun) || roles.Has(noun) || article.IsCapitalised(start - 1);
    }

    // The determiner that opens the noun phrase before the verb; -1 when none does.
    private int Determiner(TokenisedArticle article, TokenRange passage, int start)
    {
        var opens = Enumerable.Range(Math.Max(passage.Start, start - LongestNoun), Math.Min(LongestNoun, start - passage.Start)).LastOrDefault(i => !article.Tokens[i].IsWord || grammar.Has("preposition", article.Tokens[i]) || grammar.Has("determiner", article.Tokens[i]), -1);
        return opens >= 0 && opens < start - 1 && grammar.Has("determiner", article.Tokens[opens]) ? opens : -1;
    }

    // "…, the regional archive notes.": a noun phrase behind a comma, and the end or an adjunct behind the verb.
    private bool IsTag(TokenisedArticle article, TokenRange passage, int start, int end)
    {
        var opens = Determiner(article, passage, start);
        if (opens <= passage.Start || !article.Tokens[opens - 1].Is(",")) return false;

        return end >= passage.End || !article.Tokens[end].IsWord || grammar.Has("preposition", article.Tokens[end]);
    }

    // "the museum alleges that", "the fishing guild slams the closure": a noun phrase before the verb, and what begins another behind it.
    private bool IsClause(TokenisedArticle article, TokenRange passage, int start, int end)
    {
        if (end >= passage.End || Determiner(article, passage, start) < 0) return false;

        return article.Tokens[end].Is("that") || article.QuotationAt(end) is not null || grammar.Has("determiner", article.Tokens[end]) || grammar.Has("subject-pronoun", article.Tokens[end]);
    }

    private static bool IsClosingMark(TokenisedArticle article, int token) => article.QuotationAt(token) is not null;

    private static bool IsAfterConjunction(TokenisedArticle article, TokenRange passage, int start) =>
        start > passage.Start && article.QuotationAt(start - 1) is null && (article.Tokens[start - 1].Lower is "and" or "but");

    /// <summary>The noun phrase that ends right before the verb group, over an insertion between commas if need be.</summary>
    /// <returns>Null when what stands there cannot be a subject.</returns>
    public TokenRange? SubjectBefore(TokenisedArticle article, TokenRange passage, int verb)
    {
        var end = Insertion.BeforeBracket(article, passage, verb);
        if (end > passage.Start && article.Tokens[end - 1].Is(","))
        {
            var inserted = new TokenRange(Insertion.StartBefore(article, passage, end - 1) + 1, end - 1);
            if (IsName(article, inserted)) return inserted;
            end = inserted.Start - 1;
        }

        if (end <= passage.Start || article.QuotationAt(end - 1) is not null || !article.Tokens[end - 1].IsWord && article.Tokens[end - 1].Kind != TokenKind.Number) return null;

        var start = end;
        while (start > passage.Start && end - start < LongestSubject && !IsBorder(article, passage, start - 1, start == end)) start--;
        if (HeadOfRelative(article, passage, new(start, end)) is { } head) return head;
        if (start == end && IsPronoun(article.Tokens[end - 1])) start--;
        while (start < end && (IsAdverb(article.Tokens[start]) && !grammar.Has("of-two", article.Tokens[start]) || grammar.Has("conjunction", article.Tokens[start]))) start++;
        return start < end ? new(start, end) : null;
    }

    // "An official who spoke on condition of anonymity said", "who asked not to be named said": the words from "who" on tell which official.
    private TokenRange? HeadOfRelative(TokenisedArticle article, TokenRange passage, TokenRange words)
    {
        var who = words.Start - 1;
        if (words.IsEmpty || who <= passage.Start) return null;

        var farthest = Math.Max(passage.Start, who - LongestSubject);
        if (grammar.Has("auxiliary", article.Tokens[who])) while (who > farthest && article.Tokens[who].IsWord && !article.Tokens[who].Is("who")) who--;
        return who > passage.Start && article.Tokens[who].Is("who") && article.Tokens[who - 1].IsWord && article.QuotationAt(who) is null ? SubjectBefore(article, passage, who) : null;
    }

    /// <summary>The noun phrase that a relative pronoun goes back to, with or without a comma between; null for another subject.</summary>
    public TokenRange? AntecedentOf(TokenisedArticle article, TokenRange passage, TokenRange subject)
    {
        if (subject.Length != 1 || !article.Tokens[subject.Start].Is("who")) return null;

        return SubjectBefore(article, passage, article.Tokens[Math.Max(passage.Start, subject.Start - 1)].Is(",") ? subject.Start - 1 : subject.Start);
    }

    // "The port's director, Marta Oyelaran, said": the name between the commas is who speaks.
    private static bool IsName(TokenisedArticle article, TokenRange range) =>
        range.Length is > 0 and <= LongestName && Enumerable.Range(range.Start, range.Length).All(i => article.Tokens[i].Is("-") || article.Tokens[i].Is(".") || (article.Tokens[i].IsWord && article.IsCapitalised(i)));

    private bool IsPronoun(Token token) => grammar.Has("pronoun", token) || token.Lower is "who" or "which" or "that";

    private bool IsBorder(TokenisedArticle article, TokenRange passage, int token, bool isNearest)
    {
        var found = article.Tokens[token];
        if (article.QuotationAt(token) is not null) return true;
        if (found.Kind == TokenKind.Punctuation) return found.Lower is not ("-" or "'" or "’" or "." or "&" or "/") || found.Is(".") && !IsInitial(article, token);
        if (IsPronoun(found) || grammar.Has("auxiliary", found)) return true;
        if (found.Lower is "and" or "or") return !isNearest && HasVerb(article, passage, token);
        return grammar.Has("subordinator", found) && !(found.Is("than") && article.Tokens[token - 1].Lower is "more" or "less" or "fewer") || found.Is("but");
    }

    // "Putin and Erdoğan said" is one subject; in "the war goes on and Putin said" the words before "and" hold a verb of their own.
    private bool HasVerb(TokenisedArticle article, TokenRange passage, int conjunction)
    {
        for (var i = conjunction - 1; i >= Math.Max(passage.Start, conjunction - LongestSubject); i--)
        {
            var token = article.Tokens[i];
            if (token.Kind == TokenKind.Punctuation && !token.Is("-")) return false;
            if (grammar.Has("auxiliary", token) || IsPronoun(token)) return true;
            if (cues.LengthAt(article.Tokens, i, conjunction, out _) > 0 || token.Lower.EndsWith("ed", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsInitial(TokenisedArticle article, int token) =>
        token > 0 && article.Tokens[token - 1].Span.Length <= 3 && article.IsCapitalised(token - 1);
}
