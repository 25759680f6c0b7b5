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
