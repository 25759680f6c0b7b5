using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

internal sealed class EnglishSpeakerWords(Grammar grammar, RoleNouns roles) : ISpeakerWords
{
    private const int FarthestRole = 6;
    private const int LongestShort = 3;

    public TokenRange HeadOf(TokenisedArticle article, TokenRange subject)
    {
        var start = subject.Start;
        while (start < subject.End && grammar.Has("weekday", article.Tokens[start])) start++;

        var preposition = FirstPreposition(article, start, subject.End);
        if (preposition < 0) return Trimmed(article, new(start, subject.End));
        if (preposition == start) return LastPhrase(article, new(start, subject.End));
        if (IsDocument(article, preposition - 1)) return HeadOf(article, new(preposition + 1, subject.End));

        // "the leader of NATO Mark Rutte" ends in a name of two words that the preposition does not govern; "a spokesman for Erdoğan" does not.
        return Trimmed(article, new(start, preposition));
    }

    public SpeakerPronoun? PronounAt(TokenisedArticle article, TokenRange subject) => subject.Length > 1 ? null : article.Tokens[subject.Start].Lower switch
    {
        "he" => new("m", IsPerson: true, IsPlural: false, IsRelative: false),
        "him" => new("m", IsPerson: true, IsPlural: false, IsRelative: false) { Role = PronounRole.Object },
        "his" or "himself" => new("m", IsPerson: true, IsPlural: false, IsRelative: false) { Role = PronounRole.Possessive },
        "she" => new("f", IsPerson: true, IsPlural: false, IsRelative: false),
        "her" or "herself" => new("f", IsPerson: true, IsPlural: false, IsRelative: false) { Role = PronounRole.Possessive },
        "they" => new(null, IsPerson: false, IsPlural: true, IsRelative: false),
        "them" => new(null, IsPerson: false, IsPlural: true, IsRelative: false) { Role = PronounRole.Object },
        "their" or "themselves" => new(null, IsPerson: false, IsPlural: true, IsRelative: false) { Role = PronounRole.Possessive },
        "it" => new(null, IsPerson: false, IsPlural: false, IsRelative: false),
        "its" or "itself" => new(null, IsPerson: false, IsPlural: false, IsRelative: false) { Role = PronounRole.Possessive },
        "who" or "which" or "that" => new(null, IsPerson: false, IsPlural: false, IsRelative: true),
        _ => null,
    };

    /// <summary>An expletive "it was clear that" means nobody.</summary>
    public int PronounLengthAt(TokenisedArticle article, int token, int end)
    {
        // "The World Majority and Its Interests": a capital inside a sentence is a title's.
        if (article.IsCapitalised(token) && token > article.PassageAt(token).Range.Start && article.Tokens[token - 1].IsWord) return 0;
        return article.Tokens[token].Is("it") && IsExpletive(article, token, end) ? 0 : 1;
    }

    public bool IsSubject(TokenisedArticle article, TokenRange name)
    {
        if (name.End + 1 < article.Tokens.Count && (article.Tokens[name.End].Is("'s") || article.Tokens[name.End].Lower is "and" or "or" && article.IsCapitalised(name.End + 1))) return false;

        var floor = article.PassageAt(name.Start).Range.Start;
        var before = name.Start - 1;
        while (before >= floor && name.Start - before <= FarthestRole && IsBeforeName(article, before)) before--;
        if (before > floor && article.Tokens[before].Lower is "and" or "or" or "," && IsName(article, before - 1)) return false;
        return before < floor || !article.Tokens[before].IsWord && !article.Tokens[before].Is("-") || grammar.Has("subordinator", article.Tokens[before]) || grammar.Has("clause-conjunction", article.Tokens[before]);
    }

    public bool IsAdjective(TokenisedArticle article, TokenRange name, ActorKind kind, MentionForm form) =>
        kind == ActorKind.State && form == MentionForm.Alias && name.Length == 1 && name.End < article.Tokens.Count && article.Tokens[name.End].IsWord
        || kind != ActorKind.Person && name.Start > 0 && article.Tokens[name.Start - 1].Lower is "a" or "an" or "another" or "every";

    public bool HasClauseBorder(TokenisedArticle article, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(i => article.Tokens[i].Lower is "," or ";" || grammar.Has("subordinator", article.Tokens[i]) || grammar.Has("clause-conjunction", article.Tokens[i]));

    public bool IsNounAfter(TokenisedArticle article, int token) => article.Tokens[token].Kind != TokenKind.Punctuation
        && !(!article.Tokens[token].Is("of") && grammar.Has("preposition", article.Tokens[token]) || grammar.Has("auxiliary", article.Tokens[token]) || grammar.Has("verb", article.Tokens[token]) || grammar.Has("subordinator", article.Tokens[token]) || grammar.Has("adverb", article.Tokens[token]) || article.Tokens[token].Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsName(TokenisedArticle article, int token) => article.Tokens[token].Is("'s") || article.Tokens[token].IsWord && article.IsCapitalised(token);

    // Titles, roles and adverbs before a name: "On Monday then Foreign Minister X".
    private bool IsBeforeName(TokenisedArticle article, int token) =>
        article.Tokens[token].IsWord && !grammar.Has("subordinator", article.Tokens[token]) && (article.IsCapitalised(token) && !IsFunctionWord(article.Tokens[token]) || IsTitle(article.Tokens[token]) || grammar.Has("determiner", article.Tokens[token]) || grammar.Has("adverb", article.Tokens[token]));

    // "it is likely that", "it remained necessary to", "it was to be expected"; but "it is going to", "it is building".
    private bool IsExpletive(TokenisedArticle article, int it, int end)
    {
        var verb = it + 1;
        while (verb < end && (grammar.Has("adverb", article.Tokens[verb]) || grammar.Has("auxiliary", article.Tokens[verb]) && !grammar.Has("be", article.Tokens[verb]))) verb++;
        if (verb >= end || !(grammar.Has("be", article.Tokens[verb]) || grammar.Has("seeming", article.Tokens[verb]) || article.Tokens[verb].Lower is "'s" or "remained" or "remains" or "became" or "takes" or "took")) return false;
        if (verb + 1 < end && article.Tokens[verb + 1].Lower is "going" or "set" || verb + 1 < end && article.Tokens[verb + 1].Lower.EndsWith("ing", StringComparison.Ordinal)) return false;

        return Enumerable.Range(verb + 1, Math.Min(FarthestRole, Math.Max(0, end - verb - 1))).TakeWhile(i => article.Tokens[i].IsWord).Any(i => article.Tokens[i].Lower is "to" or "that" or "for" or "whether" or "who" or "how");
    }

    /// <summary>What ends an English noun phrase is its head.</summary>
    public bool NamesHead(TokenisedArticle article, TokenRange head, TokenRange name, ActorKind kind) => true;

    public (TokenRange Range, ActorKind Kind)? NameAtEnd(TokenisedArticle article, TokenRange head)
    {
        var start = head.End;
        while (start > head.Start && IsNamePart(article, start - 1)) start--;
        while (start < head.End && IsTitle(article.Tokens[start])) start++;
        if (start == head.End || !article.Tokens[start].IsWord) return null;

        var range = new TokenRange(start, head.End);
        return (range, KindOfName(article, head, range));
    }

    public string? DefiniteRole(TokenisedArticle article, TokenRange head)
    {
        var noun = article.Tokens[head.End - 1];
        return roles.LengthAt(article.Tokens, head.End - 1, head.End, out var kind) > 0 && kind == ActorKind.Person && IsDefinite(article, head) ? noun.Lower : null;
    }

    public bool IsIntroducedAs(TokenisedArticle article, TokenRange name, string role)
    {
        for (var i = Math.Max(0, name.Start - FarthestRole); i < Math.Min(article.Tokens.Count, name.End + FarthestRole); i++)
        {
            if (name.Contains(i) || !article.Tokens[i].Is(role)) continue;
            if (i < name.Start ? IsUnbroken(article, i, name.Start) : article.Tokens[name.End].Is(",")) return true;
        }

        return false;
    }

    public bool IsDescription(TokenisedArticle article, TokenRange head) =>
        article.Tokens[head.End - 1].IsWord && roles.Has(article.Tokens[head.End - 1]);

    public TokenRange? DescriptionAt(TokenisedArticle article, int token, int end)
    {
        if (!grammar.Has("determiner", article.Tokens[token])) return null;

        var last = token;
        for (var i = token + 1; i < Math.Min(end, token + FarthestRole) && IsNounPhrasePart(article, i); i++)
        {
            if (roles.Has(article.Tokens[i])) last = i;
        }

        return last > token && !(last + 1 < end && IsNameWord(article, last + 1)) ? new(token, last + 1) : null;
    }

    private bool IsNounPhrasePart(TokenisedArticle article, int token) =>
        (article.Tokens[token].IsWord || article.Tokens[token].Is("-")) && IsNounAfter(article, token) && !grammar.Has("pronoun", article.Tokens[token]) && !grammar.Has("determiner", article.Tokens[token]) && !article.Tokens[token].Is("of");

    /// <summary>"the council", "the foreign ministry"; not "a council", "Russia's council".</summary>
    public TokenRange? ShortNameIn(TokenisedArticle article, TokenRange head)
    {
        var name = new TokenRange(head.Start + 1, head.End);
        if (name.Length is 0 or > LongestShort || !grammar.Has("definite", article.Tokens[head.Start]) || KindOf(article, head) != ActorKind.Organisation || !IsDescription(article, head)) return null;

        return Enumerable.Range(name.Start, name.Length).All(i => article.Tokens[i].IsWord && !IsFunctionWord(article.Tokens[i])) ? name : null;
    }

    public bool EndsInNoun => true;

    public bool IsBodyWord(TokenisedArticle article, int token) =>
        article.QuotationAt(token) is null && (article.Tokens[token].IsWord && article.IsCapitalised(token) && !IsFunctionWord(article.Tokens[token]) || IsApostrophe(article, token));

    // "the Harbour Workers' Union"
    private static bool IsApostrophe(TokenisedArticle article, int token) => token > 0 && article.Tokens[token].Lower is "'" or "’" && article.Tokens[token - 1].Span.End == article.Tokens[token].Span.Start;

    public bool CanDescribe(TokenisedArticle article, TokenRange head) =>
        article.Tokens[head.End - 1].IsWord && !grammar.Has("pronoun", article.Tokens[head.End - 1]) && !grammar.Has("determiner", article.Tokens[head.End - 1]);

    public ActorKind KindOf(TokenisedArticle article, TokenRange head) =>
        roles.LengthAt(article.Tokens, head.End - 1, head.End, out var kind) > 0 ? kind : ActorKind.Group;

    private static bool IsDefinite(TokenisedArticle article, TokenRange head) =>
        article.Tokens[head.Start].Lower is "the" or "his" or "her" or "their" or "its" || head.Length > 1 && article.Tokens[head.End - 2].Is("'s") || head.Length == 1;

    private static bool IsUnbroken(TokenisedArticle article, int from, int to) =>
        Enumerable.Range(from, to - from).All(i => article.Tokens[i].IsWord || article.Tokens[i].Is("-"));

    private int FirstPreposition(TokenisedArticle article, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (grammar.Has("preposition", article.Tokens[i])) return i;
        }

        return -1;
    }

    // The words after the last preposition's own phrase: "In Kyiv the minister" ends in "the minister".
    private TokenRange LastPhrase(TokenisedArticle article, TokenRange range)
    {
        for (var i = range.End - 1; i > range.Start; i--)
        {
            if (grammar.Has("determiner", article.Tokens[i])) return Trimmed(article, new(i, range.End));
            if (grammar.Has("preposition", article.Tokens[i])) return Trimmed(article, new(i + 1, range.End));
        }

        return Trimmed(article, range);
    }

    // "data from the association", "a report by the bank": who speaks is behind the document.
    private bool IsDocument(TokenisedArticle article, int token) => grammar.Has("document", article.Tokens[token]);

    private TokenRange Trimmed(TokenisedArticle article, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (!article.Tokens[start].IsWord && article.Tokens[start].Kind != TokenKind.Number || grammar.Has("adverb", article.Tokens[start]) && !grammar.Has("of-two", article.Tokens[start]))) start++;
        while (end > start && !article.Tokens[end - 1].IsWord) end--;
        return new(start, end);
    }

    public bool IsNameWord(TokenisedArticle article, int token)
    {
        var found = article.Tokens[token];
        return found.IsWord && article.IsCapitalised(token) && found.Span.Length > 1 && !IsTitle(found) && !IsFunctionWord(found);
    }

    public bool IsTitledBefore(TokenisedArticle article, int token, int floor)
    {
        var before = token - 1 > floor && article.Tokens[token - 1].Is(".") ? token - 2 : token - 1;
        return before >= floor && (grammar.Has("honorific", article.Tokens[before]) || roles.LengthAt(article.Tokens, before, before + 1, out var kind) > 0 && kind == ActorKind.Person);
    }

    public bool IsDescribedAfter(TokenisedArticle article, int token, int end)
    {
        if (token + 2 < end && article.Tokens[token].Lower is "is" or "was" && article.Tokens[token + 1].Lower is "a" or "an" or "the") return IsRoleWithin(article, token + 2, Math.Min(end, token + 2 + FarthestRole));
        if (token + 2 >= end || !article.Tokens[token].Is(",")) return false;
        if (article.Tokens[token + 1].Kind == TokenKind.Number) return article.Tokens[token + 2].Is(",");
        return article.Tokens[token + 1].Is("who") || IsRoleWithin(article, token + 1, Math.Min(end, token + 2 + FarthestRole));
    }

    private bool IsRoleWithin(TokenisedArticle article, int start, int end)
    {
        for (var i = start; i < end && article.Tokens[i].IsWord; i++)
        {
            if (roles.LengthAt(article.Tokens, i, i + 1, out var kind) > 0 && kind == ActorKind.Person) return true;
        }

        return false;
    }

    private bool IsFunctionWord(Token token) =>
        grammar.Has("determiner", token) || grammar.Has("pronoun", token) || grammar.Has("preposition", token) || grammar.Has("subordinator", token) || grammar.Has("conjunction", token)
        || grammar.Has("auxiliary", token) || grammar.Has("adverb", token) || grammar.Has("weekday", token);

    private bool IsNamePart(TokenisedArticle article, int token)
    {
        var found = article.Tokens[token];
        if (found.Is("-") || found.Is(".")) return true;
        if (grammar.Has("name-particle", found)) return true;
        return found.IsWord && article.IsCapitalised(token) && !grammar.Has("determiner", found) && !grammar.Has("pronoun", found);
    }

    private bool IsTitle(Token token) => roles.Has(token) || token.Kind == TokenKind.Punctuation || grammar.Has("title", token);

    private ActorKind KindOfName(TokenisedArticle article, TokenRange head, TokenRange name)
    {
        if (roles.LengthAt(article.Tokens, name.End - 1, name.End, out var kind) > 0) return kind;
        return Enumerable.Range(name.Start, name.Length).Any(i => roles.LengthAt(article.Tokens, i, name.End, out var inside) > 0 && inside == ActorKind.Organisation)
            ? ActorKind.Organisation
            : head.Start < name.Start || name.Length > 1 ? ActorKind.Person : ActorKind.Organisation;
    }
}
