namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Whose word a designation is.</summary>
public enum DesignationVoice
{
    /// <summary>The article's.</summary>
    Own,

    /// <summary>The article's, where it tells in its own words what a speaker said.</summary>
    Reported,

    /// <summary>A speaker's: it stands in a quotation.</summary>
    Quoted,

    /// <summary>Set in quotation marks by the article although nobody is credited with it.</summary>
    Distanced,
}

/// <summary>What a designation is as a word.</summary>
public enum DesignationForm
{
    /// <summary>A word for a thing: "invasion".</summary>
    Term,

    /// <summary>A name of an actor.</summary>
    Name,

    /// <summary>A short form, an abbreviation, an adjective.</summary>
    Alias,

    /// <summary>A place for who works there.</summary>
    Metonym,

    /// <summary>An office.</summary>
    Role,
}
