using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction.Attributions;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

internal sealed class VietnameseSpeakerWords(Grammar grammar, RoleNouns roles) : ISpeakerWords
{
    private const int FarthestRole = 8;
    private const int LongestBody = 4;
    private const int FullName = 3;

    /// <summary>From the last role, honorific or name on: leading words of place and time are no part of it.</summary>
    public TokenRange HeadOf(TokenisedArticle article, TokenRange subject)
    {
        var start = subject.Start;
        if (grammar.Has("preposition", article.Tokens[start]) || grammar.Has("time-word", article.Tokens[start]))
        {
            while (start < subject.End && !StartsSpeaker(article, start, subject.End)) start++;
        }

        // "bà Mai, giám đốc cảng": the name stands before the comma, unless a bare role does ("giám đốc cảng, bà Mai").
        var comma = Enumerable.Range(start, Math.Max(0, subject.End - start)).FirstOrDefault(i => article.Tokens[i].Is(","), subject.End);
        var end = comma > start && comma < subject.End && article.IsCapitalised(comma - 1) && roles.LengthAt(article.Tokens, comma + 1, subject.End, out _) > 0 ? comma : subject.End;
        end = Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).FirstOrDefault(i => IsDay(article, i), end);
        while (end > start && !article.Tokens[end - 1].IsWord) end--;
        return new(start, end);
    }

    // "Bộ Quốc phòng hôm Chủ nhật": when it was said stands behind who said it.
    private bool IsDay(TokenisedArticle article, int token) => grammar.Has("day-word", article.Tokens[token]) && !article.IsCapitalised(token);

    public SpeakerPronoun? PronounAt(TokenisedArticle article, TokenRange subject)
    {
        var isPronoun = grammar.LengthAt("pronoun", article.Tokens, subject.Start, subject.End) == subject.Length || grammar.LengthAt("spoken-pronoun", article.Tokens, subject.Start, subject.End) == subject.Length;
        if (!isPronoun) return PointedAt(article, subject);
        if (grammar.Has("of-men", article.Tokens[subject.Start])) return new("m", IsPerson: true, IsPlural: false, IsRelative: false);
        if (grammar.Has("of-women", article.Tokens[subject.Start])) return new("f", IsPerson: true, IsPlural: false, IsRelative: false);

        var opening = article.Tokens[subject.Start];
        if (grammar.Has("pronoun-of-self", opening)) return null;

        var kind = grammar.Has("pronoun-of-state", opening) ? ActorKind.State : grammar.Has("pronoun-of-media", opening) ? ActorKind.Media : grammar.Has("pronoun-of-body", opening) ? ActorKind.Organisation : (ActorKind?)null;
        return new(null, IsPerson: grammar.Has("pronoun-of-person", opening), IsPlural: grammar.Has("pronoun-of-several", opening), IsRelative: false) { Kind = kind };
    }

    // "hội này", "nhà máy này": a noun of people and bodies with the word that points back.
    private SpeakerPronoun? PointedAt(TokenisedArticle article, TokenRange subject)
    {
        var points = subject.Length > 1 && grammar.Has("pointing", article.Tokens[subject.End - 1]);
        if (!points || roles.LengthAt(article.Tokens, subject.Start, subject.End, out var kind) != subject.Length - 1 || kind == ActorKind.Group) return null;

        return new(null, IsPerson: kind == ActorKind.Person, IsPlural: false, IsRelative: false) { Kind = kind == ActorKind.Person ? null : kind };
    }

    /// <summary>"ông" before a name is a title, not a pronoun.</summary>
    public int PronounLengthAt(TokenisedArticle article, int token, int end)
    {
        var length = grammar.LengthAt("pronoun", article.Tokens, token, end);
        return length > 0 && token + length < end && article.IsCapitalised(token + length) ? 0 : length;
    }

    public (TokenRange Range, ActorKind Kind)? NameAtEnd(TokenisedArticle article, TokenRange head)
    {
        if (head.Length == 1 && grammar.Has("pronoun", article.Tokens[head.Start])) return null;    // "Họ" opens a sentence

        var start = head.End;
        while (start > head.Start && IsNameWord(article, start - 1, head.Start)) start--;
        for (var length = 1; start < head.End && length > 0; start += length) length = TitleLength(article, start, head.End);
        if (start >= head.End) return null;

        // "Sở Công Thương": what the body is called is part of its name.
        var body = Enumerable.Range(head.Start, start - head.Start).FirstOrDefault(i => roles.LengthAt(article.Tokens, i, start, out var role) > 0 && role == ActorKind.Organisation, -1);
        if (body >= 0) return (new(body, head.End), ActorKind.Organisation);

        var isPerson = start > head.Start || head.End - start > 1;
        return (new(start, head.End), isPerson ? ActorKind.Person : ActorKind.Organisation);
    }

    public string? DefiniteRole(TokenisedArticle article, TokenRange head)
    {
        var length = roles.LengthAt(article.Tokens, head.Start, head.End, out var kind);
        var isWhole = length > 0 && (length == head.Length || grammar.Has("said-before", article.Tokens[head.End - 1]));
        return isWhole && kind == ActorKind.Person ? article.WordsOf(new(head.Start, head.Start + length)) : null;
    }

    public bool IsIntroducedAs(TokenisedArticle article, TokenRange name, string role)
    {
        var start = Math.Max(article.PassageAt(name.Start).Range.Start, name.Start - FarthestRole);
        return article.WordsOf(new(start, name.End)).Contains(role, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsDescription(TokenisedArticle article, TokenRange head) => RoleOf(article, head) is not null;

    public TokenRange? DescriptionAt(TokenisedArticle article, int token, int end)
    {
        // "các ngư dân": several are told of together.
        if (grammar.Has("plural-marker", article.Tokens[token]) && OneAt(article, token + 1, end) is { } several) return several with { Start = token };
        return OneAt(article, token, end);
    }

    private TokenRange? OneAt(TokenisedArticle article, int token, int end)
    {
        if (token >= end) return null;

        var length = roles.LengthAt(article.Tokens, token, end, out var kind);
        if (length == 0 || !OpensNoun(article, token)) return null;

        // "Đại sứ quán Nga", "hiệp hội nông nghiệp Copa": the name near behind the noun belongs to a body's; a person's is a name of its own.
        var name = Enumerable.Range(token + length, Math.Min(LongestBody, Math.Max(0, end - token - length))).TakeWhile(i => article.Tokens[i].IsWord).FirstOrDefault(article.IsCapitalised, -1);
        if (name < 0) return length > 1 ? new(token, token + length) : null;
        if (kind == ActorKind.Person && name > token + length) return new(token, token + length);

        var first = name;
        while (name < end && article.Tokens[name].IsWord && article.IsCapitalised(name)) name++;

        // "Bộ Tư pháp": of a word of two syllables only the first has a capital.
        var isSyllable = length == 1 && name == first + 1 && name < end && article.Tokens[name].IsWord;
        return new(token, isSyllable ? name + 1 : name);
    }

    // "báo" in "thông báo" opens nothing.
    private bool OpensNoun(TokenisedArticle article, int token)
    {
        var before = token - 1;
        return token == article.PassageAt(token).Range.Start || !article.Tokens[before].IsWord || grammar.Has("noun-border", article.Tokens[before]);
    }

    public TokenRange? ShortNameIn(TokenisedArticle article, TokenRange head)
    {
        var name = head.Length > 1 && grammar.Has("pointing", article.Tokens[head.End - 1]) ? head with { End = head.End - 1 } : head;
        return !name.IsEmpty && roles.LengthAt(article.Tokens, name.Start, name.End, out var kind) > 0 && kind == ActorKind.Organisation ? name : null;
    }

    /// <summary>Never: the noun comes first, and names have small letters between.</summary>
    public bool EndsInNoun => false;

    public bool IsBodyWord(TokenisedArticle article, int token) => false;

    /// <summary>Never: without inflection a Vietnamese cue's subject is sure only when a role noun starts it.</summary>
    public bool CanDescribe(TokenisedArticle article, TokenRange head) => false;

    public ActorKind KindOf(TokenisedArticle article, TokenRange head) => RoleOf(article, head) ?? ActorKind.Group;

    // A description starts with its role noun or the noun of a kind of people: "một nghị sĩ", "các quan chức Nga", "hai người thợ", "bên bào chữa".
    private ActorKind? RoleOf(TokenisedArticle article, TokenRange head)
    {
        var isPlural = false;
        for (var i = head.Start; i < head.End; i++)
        {
            isPlural |= grammar.Has("plural-marker", article.Tokens[i]);
            if (roles.LengthAt(article.Tokens, i, head.End, out var kind) > 0) return isPlural && kind == ActorKind.Person ? ActorKind.Group : kind;
            if (KindOfNoun(article, i, head.End) is { } noun) return isPlural && noun == ActorKind.Person ? ActorKind.Group : noun;
            if (!grammar.Has("noun-marker", article.Tokens[i]) && !grammar.Has("honorific", article.Tokens[i]) && !grammar.Has("count-word", article.Tokens[i])) return null;
        }

        return null;
    }

    private ActorKind? KindOfNoun(TokenisedArticle article, int token, int end) =>
        end - token < 2 ? null
        : grammar.LengthAt("person-noun", article.Tokens, token, end) > 0 ? ActorKind.Person
        : grammar.LengthAt("group-noun", article.Tokens, token, end) > 0 ? ActorKind.Group
        : grammar.LengthAt("document", article.Tokens, token, end) > 0 ? ActorKind.Organisation : null;

    /// <summary>"Bộ Ngoại giao Nga" is the ministry and not Russia; "chính phủ Nga" and "phía Nga" are.</summary>
    public bool NamesHead(TokenisedArticle article, TokenRange head, TokenRange name, ActorKind kind)
    {
        if (name.Start > head.Start && grammar.Has("owner-marker", article.Tokens[name.Start - 1])) return false;
        if (kind == ActorKind.Person || name.Start == head.Start) return true;

        var before = new TokenRange(head.Start, name.Start);
        return grammar.LengthAt("government", article.Tokens, before.Start, before.End) == before.Length
            || grammar.LengthAt("honorific", article.Tokens, before.Start, before.End) == before.Length
            || roles.LengthAt(article.Tokens, before.Start, before.End, out var role) == before.Length && role == ActorKind.Organisation && kind is ActorKind.Media or ActorKind.Organisation;
    }

    public bool IsNameWord(TokenisedArticle article, int token) => IsNameWord(article, token, token) && article.Tokens[token].Kind != TokenKind.Number;

    public bool IsTitledBefore(TokenisedArticle article, int token, int floor) => token > floor && (grammar.LengthBefore("honorific", article.Tokens, floor, token) > 0 || IsFullName(article, token) && IsRoleBefore(article, token, floor));

    // Three capitals: "Thẩm phán Vương Thục Quyên"; fewer may be the place or body that the role belongs to.
    private static bool IsFullName(TokenisedArticle article, int token) =>
        token + FullName <= article.Tokens.Count && Enumerable.Range(token, FullName).All(i => article.Tokens[i].IsWord && article.IsCapitalised(i));

    private bool IsRoleBefore(TokenisedArticle article, int token, int floor) => roles.LengthAt(article.Tokens, token, article.Tokens.Count, out _) == 0
        && Enumerable.Range(1, FarthestRole).Any(back => token - back >= floor && roles.LengthAt(article.Tokens, token - back, token, out var kind) == back && kind == ActorKind.Person);

    public bool IsSubject(TokenisedArticle article, TokenRange name)
    {
        var floor = article.PassageAt(name.Start).Range.Start;
        var before = name.Start - 1;
        while (before >= floor && name.Start - before <= FarthestRole && IsBeforeName(article, floor, before)) before--;
        return before < floor || !article.Tokens[before].IsWord || grammar.Has("subordinator", article.Tokens[before]) || grammar.LengthBefore("clause-conjunction", article.Tokens, floor, before + 1) > 0;
    }

    /// <summary>Never: Vietnamese names have no adjectives.</summary>
    public bool IsAdjective(TokenisedArticle article, TokenRange name, ActorKind kind, MentionForm form) => false;

    /// <summary>Never: what describes follows its noun.</summary>
    public bool IsNounAfter(TokenisedArticle article, int token) => false;

    public bool HasClauseBorder(TokenisedArticle article, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(i => article.Tokens[i].Lower is "," or ";" || grammar.Has("subordinator", article.Tokens[i]) || grammar.LengthAt("clause-conjunction", article.Tokens, i, end) > 0);

    // Titles, roles and capitals: "Tổng thống Thổ Nhĩ Kỳ X".
    private bool IsBeforeName(TokenisedArticle article, int floor, int token) =>
        article.Tokens[token].IsWord && !grammar.Has("preposition", article.Tokens[token])
        && (article.IsCapitalised(token) && token > floor || grammar.LengthBefore("honorific", article.Tokens, floor, token + 1) > 0 || Enumerable.Range(0, FarthestRole).Any(back => token - back >= floor && roles.LengthAt(article.Tokens, token - back, token + 1, out _) == back + 1));

    /// <summary>Never: Vietnamese puts the role before the name.</summary>
    public bool IsDescribedAfter(TokenisedArticle article, int token, int end) => false;

    private bool StartsSpeaker(TokenisedArticle article, int token, int end) =>
        grammar.LengthAt("honorific", article.Tokens, token, end) > 0 || roles.LengthAt(article.Tokens, token, end, out _) > 0;

    private bool IsNameWord(TokenisedArticle article, int token, int start)
    {
        var found = article.Tokens[token];
        if (found.Lower is "-" or ".") return token > start;
        return found.IsWord && article.IsCapitalised(token) && !(token == start && grammar.LengthAt("honorific", article.Tokens, token, token + 1) > 0);
    }

    private int TitleLength(TokenisedArticle article, int token, int end)
    {
        var honorific = grammar.LengthAt("honorific", article.Tokens, token, end);
        return honorific > 0 ? honorific : roles.LengthAt(article.Tokens, token, end, out _);
    }
}
