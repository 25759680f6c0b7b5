using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction;

/// <summary>Everything found in one article. Lists are in text order; spans point into <see cref="Article.Text"/>.</summary>
/// <param name="IsSupported">False for a language without rules: the lists are then empty because nothing was tried.</param>
public sealed record ArticleExtraction(
    Article Article,
    bool IsSupported,
    IReadOnlyList<ExtractedActor> Actors,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<ExtractedClaim> Claims,
    IReadOnlyList<ExtractedFigure> Figures,
    IReadOnlyList<ExtractedDate> Dates,
    IReadOnlyList<ExtractedCitation> Citations)
{
    /// <summary>Which figures are shares of which, where the words say so.</summary>
    public IReadOnlyList<FigureShare> Shares { get; init; } = [];

    /// <summary>Where the outlet says that it has corrected or updated the article.</summary>
    public IReadOnlyList<EditorialNote> Notes { get; init; } = [];
}

/// <summary>One occurrence of an actor.</summary>
public sealed record Mention(TextSpan Span, MentionForm Form, string Rule);

/// <summary>An actor and all its mentions in one article.</summary>
/// <param name="Id">The topic data's id, or a slug made of the name for an actor that is in no list.</param>
public sealed record ExtractedActor(string Id, string Name, ActorKind Kind, IReadOnlyList<Mention> Mentions);

/// <summary>Who is credited with what, by which words (PARC: source, cue, content), in one article. It holds one or more claims.</summary>
/// <param name="SpeakerId">An <see cref="ExtractedActor.Id"/> of the same article; null when unknown or when the article speaks for itself.</param>
/// <param name="SpeakerName">What to call the speaker; null when unknown.</param>
/// <param name="SpeakerSpans">The words naming the speaker; empty when there are none.</param>
/// <param name="Cue">The reporting words; empty for narrated claims without one.</param>
/// <param name="Content">What is said, without outer quotation marks; never overlaps the cue.</param>
public sealed record Attribution(
    AttributionKind Kind,
    string? SpeakerId,
    string? SpeakerName,
    IReadOnlyList<TextSpan> SpeakerSpans,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    CueClass? CueClass,
    bool IsNegated,
    string Rule)
{
    /// <summary>The office or description the article gives the speaker here ("Foreign Minister"); null when it gives none.</summary>
    public TextSpan? Role { get; init; }

    /// <summary>To whom it was said; null when the words do not say.</summary>
    public NamedWords? Addressee { get; init; }
}

/// <summary>Words of the article that name somebody or something.</summary>
/// <param name="Id">An <see cref="ExtractedActor.Id"/> of the same article; null when no actor is known by them.</param>
public sealed record NamedWords(TextSpan Span, string? Id);

/// <summary>Whether what is claimed is put as a fact, or as something else.</summary>
public enum Modality
{
    /// <summary>As a fact: "bought", "has bought", "buys".</summary>
    Actual,

    /// <summary>As what is to come: "will buy", "plans to buy".</summary>
    Intended,

    /// <summary>As what may be: "might buy", "could have bought".</summary>
    Possible,

    /// <summary>As what ought to be: "must buy", "should buy".</summary>
    Required,

    /// <summary>As what would be if something else were: "would buy if".</summary>
    Conditional,
}

/// <summary>What a cue says about its content, besides that it was said.</summary>
public enum CueClass
{
    Neutral,
    Factive,
    Distancing,
    Evaluative,
    Evidential,
    Commissive,
}

/// <summary>At most one sentence of an attribution's content that can be checked by itself.</summary>
/// <param name="Attribution">Index into <see cref="ArticleExtraction.Attributions"/>.</param>
/// <param name="Rule">The rule that found the attribution.</param>
/// <param name="Via">Actor ids of outlets or documents between the speaker and this article, nearest the speaker first.</param>
public sealed record ExtractedClaim(
    int Attribution,
    IReadOnlyList<TextSpan> Content,
    EdtfDate? SaidOn,
    DateBasis SaidOnBasis,
    IReadOnlyList<string> Via,
    string Rule)
{
    /// <summary>Concept ids of the topic data that the content speaks of, in text order.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The occasion on which it was said, such as <c>interview</c>; null when none is named.</summary>
    public string? Venue { get; init; }

    /// <summary>The words that name the occasion; null without one.</summary>
    public TextSpan? VenueSpan { get; init; }

    /// <summary>The words that say when it was said; null when nothing does.</summary>
    public TextSpan? SaidOnSpan { get; init; }

    /// <summary>The words that name each of <see cref="Via"/>, in its order.</summary>
    public IReadOnlyList<TextSpan> ViaSpans { get; init; } = [];

    /// <summary>The rule that tells when, where and through whom it was said; null where nothing is told of it.</summary>
    public string? OccasionRule { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Whether words say so: a Vietnamese verb alone, or a noun, leaves open whether a thing is done or planned.</summary>
    public bool IsModalityStated { get; init; }

    /// <summary>How far a claim of the article's own could be checked, 0 to 1; null for what others are credited with. docs/rules.md has the weights.</summary>
    public decimal? CheckWorthiness { get; init; }

    /// <summary>Whether the score says that it is worth checking; null without one.</summary>
    public bool? IsCheckworthy => CheckWorthiness is { } score ? score >= Narration.CheckWorthiness.Threshold : null;
}

/// <summary>How a figure's value bounds what is meant.</summary>
public enum FigureBound
{
    Exact,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
}

/// <summary>A direction of change that a figure measures.</summary>
public enum FigureChange
{
    Increase,
    Decrease,
}

/// <summary>A quantity with its unit.</summary>
/// <param name="Value">Normalised ("5.5 billion" is 5 500 000 000); for a range its middle is not invented: null, with Low and High.</param>
/// <param name="Unit">ISO 4217 for money, <c>percent</c>, SI symbols, <c>ordinal</c>, else the singular English noun.</param>
public sealed record ExtractedFigure(
    TextSpan Span,
    decimal? Value,
    decimal? Low,
    decimal? High,
    string Unit,
    FigureBound Bound,
    bool IsApproximate,
    FigureChange? Change,
    string Rule)
{
    /// <summary>What is measured, a kebab-case name that languages share where the lexicon knows it ("exports"); null when unknown.</summary>
    public string? Measure { get; init; }

    /// <summary>When the quantity held; null when the words do not say.</summary>
    public EdtfDate? Period { get; init; }
}

/// <summary>A figure that is stated as a share of another one: what it comes to can be computed, and is never stated.</summary>
/// <param name="Share">Index into <see cref="ArticleExtraction.Figures"/>: percent.</param>
/// <param name="Amount">Index of the figure it is a share of.</param>
public sealed record FigureShare(int Share, int Amount, string Rule);

/// <summary>A date or interval in the text.</summary>
/// <param name="Date">Null when the words fix no day by themselves ("recently", "last week" in an article without a date).</param>
public sealed record ExtractedDate(TextSpan Span, EdtfDate? Date, DateBasis Basis, string Rule);

/// <summary>The article leans on an outlet, report, interview, data set or statement.</summary>
public sealed record ExtractedCitation(TextSpan Span, string CitedId, CitationKind Kind, string Rule);

public enum CitationKind
{
    Outlet,
    Report,
    Interview,
    Data,
    Statement,
}
