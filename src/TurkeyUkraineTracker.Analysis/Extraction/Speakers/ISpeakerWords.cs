using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Speakers;

/// <summary>How a language puts speakers into words.</summary>
internal interface ISpeakerWords
{
    /// <summary>The part of the words that names the speaker: "a spokesman" of "a spokesman for the ministry", the name of "In Kyiv, Mr. Sybiha".</summary>
    public TokenRange HeadOf(TokenisedArticle article, TokenRange subject);

    /// <summary>The pronoun that the words are; null when they are none.</summary>
    public SpeakerPronoun? PronounAt(TokenisedArticle article, TokenRange subject);

    /// <summary>Whether a name that ends the head is the speaker, and not only where the speaker belongs.</summary>
    public bool NamesHead(TokenisedArticle article, TokenRange head, TokenRange name, ActorKind kind);

    /// <summary>Tokens of the pronoun that starts at the token; 0 when none does.</summary>
    public int PronounLengthAt(TokenisedArticle article, int token, int end);

    /// <summary>A capitalised name that ends the words, without titles before it.</summary>
    public (TokenRange Range, ActorKind Kind)? NameAtEnd(TokenisedArticle article, TokenRange head);

    /// <summary>Whether the token can be part of a person's name.</summary>
    public bool IsNameWord(TokenisedArticle article, int token);

    /// <summary>Whether a person's title or role stands right before the token ("Gen.", "spokesman", "ông").</summary>
    public bool IsTitledBefore(TokenisedArticle article, int token, int floor);

    /// <summary>Whether a person's description follows the name (", a professor", ", 13,", "who").</summary>
    public bool IsDescribedAfter(TokenisedArticle article, int token, int end);

    /// <summary>The role noun of a definite description ("the minister"); null for others.</summary>
    public string? DefiniteRole(TokenisedArticle article, TokenRange head);

    /// <summary>Whether the name stands beside the role noun: "Foreign Minister X", "X, the minister".</summary>
    public bool IsIntroducedAs(TokenisedArticle article, TokenRange name, string role);

    /// <summary>Whether the words describe someone who can speak.</summary>
    public bool IsDescription(TokenisedArticle article, TokenRange head);

    /// <summary>The description of a person, group or body that starts at the token ("the justice ministry", "Đại sứ quán Nga"), without a name behind it; null when none does.</summary>
    public TokenRange? DescriptionAt(TokenisedArticle article, int token, int end);

    /// <summary>The noun of a body that the words call by nothing but its noun ("the Commission", "Bộ này"); null for others.</summary>
    public TokenRange? ShortNameIn(TokenisedArticle article, TokenRange head);

    /// <summary>A body's name ends in the noun for it and is written in capitals throughout ("Nordic Fisheries Council").</summary>
    public bool EndsInNoun { get; }

    /// <summary>Whether the token can stand in a body's name before its noun.</summary>
    public bool IsBodyWord(TokenisedArticle article, int token);

    /// <summary>Whether the words can be a noun phrase at all, whatever its noun.</summary>
    public bool CanDescribe(TokenisedArticle article, TokenRange head);

    /// <summary>Whether a name opens a clause as its subject: after nothing, a comma or a conjunction, and not as somebody's "X's".</summary>
    public bool IsSubject(TokenisedArticle article, TokenRange name);

    /// <summary>Whether a name only describes another: "Russian", "a NATO member".</summary>
    public bool IsAdjective(TokenisedArticle article, TokenRange name, ActorKind kind, MentionForm form);

    /// <summary>Whether the token goes on with a noun phrase: "options" after "the two".</summary>
    public bool IsNounAfter(TokenisedArticle article, int token);

    /// <summary>Whether another clause begins between the tokens.</summary>
    public bool HasClauseBorder(TokenisedArticle article, int start, int end);

    public ActorKind KindOf(TokenisedArticle article, TokenRange head);
}

/// <summary>What a pronoun can stand for.</summary>
/// <param name="Gender"><c>m</c>, <c>f</c>, or null for any.</param>
/// <param name="IsPerson">Persons only; otherwise anything but a person, or groups when <paramref name="IsPlural"/>.</param>
internal sealed record SpeakerPronoun(string? Gender, bool IsPerson, bool IsPlural, bool IsRelative)
{
    /// <summary>The only kind that the pronoun can stand for ("nước này"); null when its form does not tell.</summary>
    public ActorKind? Kind { get; init; }

    /// <summary>What the pronoun does in its clause, where its form tells.</summary>
    public PronounRole Role { get; init; }

    public bool Fits(ActorKind kind, string? gender)
    {
        if (IsRelative) return true;
        if (IsPerson) return kind == ActorKind.Person && (Gender is null || gender is null || gender == Gender);
        if (Kind is { } only) return kind == only;
        return IsPlural ? kind is ActorKind.Group or ActorKind.Force or ActorKind.Organisation : kind is not ActorKind.Person;
    }
}

/// <summary>What a pronoun does in its clause.</summary>
internal enum PronounRole
{
    Subject,
    Object,
    Possessive,
}
