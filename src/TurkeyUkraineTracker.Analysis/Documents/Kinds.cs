namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>How a claim is presented.</summary>
public enum AttributionKind
{
    /// <summary>All of it in quotation marks.</summary>
    Direct,

    /// <summary>Attributed, in the article's words.</summary>
    Indirect,

    /// <summary>A quoted fragment inside a paraphrase.</summary>
    Mixed,

    /// <summary>The article's own assertion.</summary>
    Narrated,
}

public enum ActorKind
{
    Person,
    State,
    Organisation,
    Media,
    Force,
    Group,
}

/// <summary>What kind of words a mention is.</summary>
public enum MentionForm
{
    Name,
    Alias,
    Metonym,
    Role,
    Pronoun,
}

/// <summary>Where a date's value comes from.</summary>
public enum DateBasis
{
    /// <summary>No date.</summary>
    None,

    /// <summary>The words say it.</summary>
    Stated,

    /// <summary>Completed from other evidence, which is named beside it.</summary>
    Inferred,

    /// <summary>Counted from another date ("last month").</summary>
    Relative,
}

/// <summary>How one article's value of a field stands to those of the other articles.</summary>
public enum CellState
{
    /// <summary>The same as in every other article that has one.</summary>
    Agree,

    /// <summary>Not the same, yet both can be true: coarser or finer, one interval inside the other, approximate.</summary>
    Compatible,

    /// <summary>Another value than some other article's.</summary>
    Differ,

    /// <summary>The article does not say, and there is a ground to know that.</summary>
    NotStated,

    /// <summary>Extraction found no value; the article may still have one.</summary>
    NotFound,

    /// <summary>No other article has a value to compare with.</summary>
    NotComparable,
}

/// <summary>What a claim is to another that it is not one with.</summary>
public enum ClaimRelation
{
    /// <summary>One standing position, taken on different occasions or by different speakers.</summary>
    SamePosition,

    /// <summary>Both cannot be true.</summary>
    Contradicts,

    /// <summary>It says less: the other says all of it, and more.</summary>
    Broader,

    /// <summary>It says all that the other says, and more.</summary>
    Narrower,

    /// <summary>It gives a later value of the same.</summary>
    Updates,

    /// <summary>The other gives a later value of the same.</summary>
    UpdatedBy,

    /// <summary>It answers the other, whose speaker it names.</summary>
    RespondsTo,

    /// <summary>The other answers it, and names its speaker.</summary>
    AnsweredBy,

    /// <summary>Close, and nothing tells how they stand to each other: one may say what the other rejects in words that no lexicon has.</summary>
    Near,
}
