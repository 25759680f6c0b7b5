using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A link to an actor's page.</summary>
public sealed record ActorLink(string Slug, string Name, ActorKind Kind);

/// <summary>A link to an article's page, and what a reader needs to tell articles apart.</summary>
/// <param name="Outlet">Null when the article does not say who published it.</param>
public sealed record SourceLink(string Slug, string Title, string? Outlet, string Language, EdtfDate? Published, DateBasis PublishedBasis);

/// <summary>One claim in a list.</summary>
/// <param name="Id">The public id, part of the URL <c>/claims/{id}/{slug}</c>.</param>
/// <param name="Speaker">Null when the words name nobody known; <paramref name="SpeakerText"/> may still hold them.</param>
/// <param name="Sources">The articles it appears in, newest known publication first, then by slug.</param>
public sealed record ClaimRow(
    string Id,
    string Slug,
    string Text,
    string Language,
    AttributionKind Kind,
    ActorLink? Speaker,
    string? SpeakerText,
    EdtfDate? SaidOn,
    DateBasis SaidOnBasis,
    IReadOnlyList<SourceLink> Sources,
    int FigureCount);

/// <summary>One page of a list, with the count of the whole filtered list.</summary>
/// <param name="Next">Key of the next page; null on the last one.</param>
public sealed record ClaimPage(IReadOnlyList<ClaimRow> Rows, int Total, string? Next);

/// <summary>One choice of a facet with how many claims it leaves under all other filters.</summary>
public sealed record FacetOption(string Value, string Label, int Count, bool IsSelected);

/// <summary>The choices beside a claims list.</summary>
/// <param name="Undated">Claims that a date range leaves out because their date is not known; 0 when no range is set.</param>
public sealed record ClaimFacets(
    IReadOnlyList<FacetOption> Speakers,
    IReadOnlyList<FacetOption> About,
    IReadOnlyList<FacetOption> Outlets,
    IReadOnlyList<FacetOption> Languages,
    IReadOnlyList<FacetOption> Kinds,
    int Undated);

/// <summary>A claim's page: its appearances, each with its words in their sentence.</summary>
public sealed record ClaimView(
    string Id,
    string Slug,
    string Text,
    string Language,
    ActorLink? Speaker,
    string? SpeakerText,
    EdtfDate? SaidOn,
    DateBasis SaidOnBasis,
    IReadOnlyList<ActorLink> About,
    IReadOnlyList<AppearanceView> Appearances);

/// <summary>A claim's occurrence in an article.</summary>
/// <param name="Number">The n of the deep link <c>/sources/{slug}#c-n</c>, 1 for the article's first claim.</param>
/// <param name="Passage">The sentences that hold content, cue and speaker; the spans below point into it.</param>
/// <param name="PassageStart">Where the passage starts in the article's text.</param>
/// <param name="Holds">False when the stored anchor no longer fits the stored text: shown as an orphan.</param>
public sealed record AppearanceView(
    SourceLink Source,
    int Number,
    AttributionKind Kind,
    string Passage,
    int PassageStart,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> SpeakerSpans,
    EdtfDate? SaidOn,
    DateBasis SaidOnBasis,
    IReadOnlyList<FigureView> Figures,
    string Rule,
    bool Holds);

/// <summary>A figure of an article.</summary>
/// <param name="Span">In the article's text.</param>
/// <param name="Text">The words as written.</param>
public sealed record FigureView(
    TextSpan Span,
    string Text,
    decimal? Value,
    decimal? Low,
    decimal? High,
    string Unit,
    string Bound,
    bool IsApproximate,
    string? Change,
    string Rule);

/// <summary>One actor in a list.</summary>
public sealed record ActorRow(string Slug, string Name, ActorKind Kind, int SaidBy, int About, int Articles);

/// <summary>An actor's page.</summary>
/// <param name="Names">All known names with their language (empty = any) and form.</param>
public sealed record ActorView(
    string Slug,
    string Name,
    ActorKind Kind,
    ActorLink? Affiliation,
    IReadOnlyList<ActorNameView> Names,
    IReadOnlyList<ClaimRow> SaidBy,
    int SaidByTotal,
    IReadOnlyList<ClaimRow> About,
    int AboutTotal,
    IReadOnlyList<ActorArticle> Articles);

public sealed record ActorNameView(string Text, string Language, string Form);

/// <summary>An article that mentions an actor, and how often.</summary>
public sealed record ActorArticle(SourceLink Source, int Mentions);

/// <summary>One article in the list of sources.</summary>
public sealed record SourceRow(SourceLink Link, string? Author, string FileName, int Claims, int Figures, int Actors, DateTime ReadUtc);

/// <summary>What a mark on an article's page stands for.</summary>
public enum MarkKind
{
    Claim,
    Narrated,
    Cue,
    Speaker,
    Figure,
    Date,
    Actor,
}

/// <summary>A highlighted run of an article's text.</summary>
/// <param name="Claim">The number of the claim it belongs to (the n of <c>#c-n</c>); null for marks of their own.</param>
/// <param name="Label">What the words were read as: a normalised figure, an EDTF date, an actor's name.</param>
/// <param name="Link">Slug of the actor or id of the claim that the mark leads to; null when it leads nowhere.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind, int? Claim, string Label, string? Link, string Rule);

/// <summary>Metadata of an article with the words it was read from.</summary>
/// <param name="Name">title, author, outlet, url, published.</param>
/// <param name="Evidence">Spans in the article's text.</param>
public sealed record MetadataView(string Name, string Value, string Rule, IReadOnlyList<TextSpan> Evidence);

/// <summary>An article's page: the whole text with everything found in it.</summary>
/// <param name="Claims">Every claim of the article in order of its number.</param>
/// <param name="IsSupported">False when extraction has no rules for the language.</param>
public sealed record SourceView(
    SourceLink Link,
    string? Author,
    string FileName,
    string Sha256,
    string Format,
    string Encoding,
    int ByteCount,
    int Version,
    DateTime ReadUtc,
    string AnalysisVersion,
    bool IsSupported,
    string Text,
    IReadOnlyList<Segment> Segments,
    IReadOnlyList<Paragraph> Paragraphs,
    IReadOnlyList<Mark> Marks,
    IReadOnlyList<SourceClaim> Claims,
    IReadOnlyList<MetadataView> Metadata,
    SourceMap Map);

/// <summary>A claim as listed beside its article.</summary>
public sealed record SourceClaim(int Number, string Id, string Slug, AttributionKind Kind, ActorLink? Speaker, string? SpeakerText, TextSpan Span, string Rule);

/// <summary>The numbers and lists of the home page.</summary>
public sealed record HomeView(
    int Claims,
    int Actors,
    int Articles,
    int Outlets,
    int Languages,
    int Figures,
    IReadOnlyList<ClaimRow> NewestClaims,
    IReadOnlyList<ActorRow> Speakers,
    IReadOnlyList<SourceRow> NewestArticles);
