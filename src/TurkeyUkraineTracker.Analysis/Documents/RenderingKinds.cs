namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>How much of what a telling claims stands in quotation marks.</summary>
public enum RenderingForm
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Some of it, at least one run of more than two words.</summary>
    Part,

    /// <summary>A word or two here and there.</summary>
    Word,

    /// <summary>Nothing: the article's words.</summary>
    Paraphrase,
}

/// <summary>How the quoted words of a telling stand to the longest quotation of its language.</summary>
public enum RenderingRelation
{
    /// <summary>It is the longest quotation of its language; so it is with a single one.</summary>
    Reference,

    /// <summary>The same words.</summary>
    Same,

    /// <summary>The same words, fewer of them; what is left out is at an end, or marked by an ellipsis.</summary>
    Shortened,

    /// <summary>Words stand side by side that do not in the reference, and no ellipsis says so.</summary>
    Spliced,

    /// <summary>Most words are the reference's, some are others.</summary>
    Altered,

    /// <summary>Other words: too little is shared to lay one beside the other.</summary>
    OtherWords,

    /// <summary>Nothing is quoted.</summary>
    NotQuoted,
}

/// <summary>What is marked in a quotation.</summary>
public enum RenderingMarkKind
{
    /// <summary>Dots that say that words are left out.</summary>
    Ellipsis,

    /// <summary>Words in brackets that are not the speaker's.</summary>
    Insertion,

    /// <summary>A place where words of the reference are missing without a sign.</summary>
    Omission,

    /// <summary>Words that the reference does not have.</summary>
    Changed,

    /// <summary>A word or two that are quoted alone.</summary>
    SingleWord,
}

/// <summary>A step on the way of a claim from its speaker to the article.</summary>
public enum HopKind
{
    Speaker,

    /// <summary>Where, when and to whom it was said.</summary>
    Occasion,

    /// <summary>An outlet or document that passed it on.</summary>
    Relay,
}
