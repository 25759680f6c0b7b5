namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>What is measured. docs/data-format.md says what each counts as found and as right.</summary>
public enum Measure
{
    /// <summary>Attributed claims with the right speaker.</summary>
    Attributed,

    /// <summary>Attributed claims, whoever is credited.</summary>
    AnySpeaker,

    /// <summary>The article's own assertions.</summary>
    Narrated,

    Figures,

    Dates,

    /// <summary>Mentions by name, alias, adjective or metonym.</summary>
    Names,

    /// <summary>Whom the article leans on: outlets, reports, data, statements; only in articles that annotate them.</summary>
    Citations,

    /// <summary>Of the citations found: outlet, report, interview, data or statement is right.</summary>
    CitationKind,

    /// <summary>Of the attributed claims found: the speaker is right.</summary>
    Speaker,

    /// <summary>Of the attributed claims found: direct, indirect or mixed is right.</summary>
    Kind,

    /// <summary>Of the attributed claims found that have a cue: the cues overlap.</summary>
    Cue,

    /// <summary>Of the attributed claims found: the very same words, or the whole quotation.</summary>
    Exact,

    /// <summary>Of the attributed claims found whose annotation says it: how the cue colours it.</summary>
    CueClass,

    /// <summary>Of the attributed claims found whose annotation says it: denied or not.</summary>
    Negation,

    /// <summary>Of the attributed claims found whose annotation says it: a fact, an intention, a possibility …</summary>
    Modality,

    /// <summary>Of the attributed claims found that came through others: the very same hops.</summary>
    Via,

    /// <summary>Of the attributed claims found whose annotation says it: the day they were said on.</summary>
    SaidOn,

    /// <summary>Of the figures found: exact, at least, about … is right.</summary>
    Bound,

    /// <summary>Of the figures found that have or are given a direction: the direction is right.</summary>
    Change,

    /// <summary>Of claims and figures given: they keep clear of what is no part of the article.</summary>
    Boilerplate,
}
