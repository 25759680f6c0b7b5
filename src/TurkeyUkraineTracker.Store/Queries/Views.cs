using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A link to an actor's page.</summary>
public sealed record ActorLink(string Slug, string Name, ActorKind Kind);

/// <summary>A link to an article's page, and what a reader needs to tell articles apart.</summary>
/// <param name="Outlet">Null when the article does not say who published it.</param>
/// <param name="OutletSlug">Of the outlet's page.</param>
public sealed record SourceLink(
    string Slug, string Title, string? Outlet, string? OutletSlug, string Language, EdtfDate? Published, DateBasis PublishedBasis);

/// <summary>One claim in a list.</summary>
/// <param name="Id">The public id, part of the URL <c>/claims/{id}/{slug}</c>.</param>
/// <param name="Speaker">Null when the words name nobody known; <paramref name="SpeakerText"/> may still hold them.</param>
/// <param name="Sources">The articles it appears in, newest known publication first, then by slug.</param>
/// <param name="Languages">How many languages its articles are in.</param>
/// <param name="Outlets">How many known outlets published them.</param>
/// <param name="Differs">Names of the fields that differ between its articles, as in <see cref="ComparedField.Field"/>; without the wording.</param>
/// <param name="IsDenied">The speaker denied the text, or is said not to have said it: never show one without the other.</param>
/// <param name="SharedOrigins">How many of its articles probably tell from an origin that another of them tells from already (docs/adr/0015).</param>
/// <param name="Appearances">How often its articles tell it.</param>
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
    int FigureCount,
    int Languages,
    int Outlets,
    IReadOnlyList<string> Differs,
    bool IsDenied,
    int SharedOrigins,
    int Appearances)
{
    public int Articles => Sources.Count;

    /// <summary>How many origins its articles probably have; null where so many tell it that not all are compared.</summary>
    public int? Origins => Appearances > Tellings.Most ? null : Math.Max(1, Articles - SharedOrigins);
}

/// <summary>One choice of a facet with how many claims it leaves under all other filters.</summary>
/// <param name="Label">Name of an actor or an outlet; of languages and kinds the value itself, which the page has words for.</param>
public sealed record FacetOption(string Value, string Label, int Count, bool IsSelected);

/// <summary>The choices beside a claims list.</summary>
/// <param name="Several">Claims in several articles, under all other filters.</param>
/// <param name="Differs">Claims whose articles differ in a field, under all other filters.</param>
/// <param name="Undated">Claims that a date range leaves out because their date is not known; 0 when no range is set.</param>
public sealed record ClaimFacets(
    IReadOnlyList<FacetOption> Speakers,
    IReadOnlyList<FacetOption> About,
    IReadOnlyList<FacetOption> Outlets,
    IReadOnlyList<FacetOption> Languages,
    IReadOnlyList<FacetOption> Kinds,
    int Several,
    int Differs,
    int Undated)
{
    public IReadOnlyList<FacetOption> Topics { get; init; } = [];

    /// <summary>Claims that state a quantity, under all other filters.</summary>
    public int Figures { get; init; }

    /// <summary>Those of <see cref="Undated"/> whose day is known and whose year is not.</summary>
    public int Yearless { get; init; }
}

/// <summary>Beginnings of names that the long facets are narrowed to; null for the largest choices.</summary>
public sealed record FacetSearch(string? Speaker = null, string? About = null);

/// <summary>A claim's page: its appearances, each with its words in their sentence, and what they have in common and not.</summary>
/// <param name="Comparison">Null for a claim that appears once.</param>
/// <param name="Pairs">Why its appearances were taken for one claim, strongest first; only pairs that were compared.</param>
/// <param name="Related">Other claims close to this one, closest first.</param>
/// <param name="IsDenied">As in <see cref="ClaimRow"/>.</param>
/// <param name="Further">How many appearances there are beyond those listed.</param>
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
    IReadOnlyList<AppearanceView> Appearances,
    ComparisonView? Comparison,
    IReadOnlyList<PairView> Pairs,
    IReadOnlyList<RelatedClaim> Related,
    bool IsDenied = false,
    int Further = 0)
{
    /// <summary>How many it appears in, with those of the appearances that are not listed.</summary>
    public int Articles { get; init; } = 1;

    /// <summary>As in <see cref="ClaimRow"/>.</summary>
    public int? Origins { get; init; } = 1;

    /// <summary>Every article it appears in, also those whose words are not among <see cref="Appearances"/>.</summary>
    public IReadOnlyList<SourceLink> Sources { get; init; } = [];

    /// <summary>In what it does not go together with other claims, or its tellings with each other.</summary>
    public IReadOnlyList<TensionRow> Tensions { get; init; } = [];
}

/// <summary>A claim close to another one but not the same.</summary>
/// <param name="Relation">What the claim whose page it stands on is to it: updates it, responds to it, is broader …</param>
/// <param name="IsDenied">As in <see cref="ClaimRow"/>.</param>
public sealed record RelatedClaim(
    string Id, string Slug, string Text, string Language, AttributionKind Kind, ActorLink? Speaker, string? SpeakerText, ClaimRelation Relation, IReadOnlyList<ReasonView> Reasons,
    bool IsDenied = false);

/// <summary>A claim's occurrence in an article.</summary>
/// <param name="Number">The n of the deep link <c>/sources/{slug}#c-n</c>, 1 for the article's first claim.</param>
/// <param name="Passage">The sentences that hold content, cue and speaker; the spans below point into it.</param>
/// <param name="PassageStart">Where the passage starts in the article's text.</param>
/// <param name="Chain">The way it came, the speaker first, without the article itself; a hop that was not found says so. Empty for what the article says itself.</param>
/// <param name="Gloss">What words of the content were recognised as, in text order: no translation.</param>
/// <param name="Holds">False when the stored anchor no longer fits the stored text: shown as an orphan.</param>
/// <param name="Rendering">How it quotes the utterance; null for what the article says itself, and where the words no longer stand.</param>
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
    IReadOnlyList<HopView> Chain,
    string Rule,
    bool Holds,
    IReadOnlyList<GlossView> Gloss,
    RenderingView? Rendering = null);

/// <summary>Words of an appearance with the English name of what they were recognised as.</summary>
/// <param name="Span">In the article's text.</param>
public sealed record GlossView(TextSpan Span, string Words, string English);

/// <summary>A figure of an article.</summary>
/// <param name="Span">In the article's text.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Measure">What is measured; null when unknown.</param>
/// <param name="Period">EDTF of the time it holds for; null when unknown.</param>
/// <param name="Holds">False when the words no longer stand at their place: never marked there. Only asked where the article's text is at hand.</param>
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
    string Rule,
    bool Holds = true,
    string? Measure = null,
    string? Period = null)
{
    /// <summary>What it comes to; null for a figure that no amount is known for. Computed, never stated.</summary>
    public ComputedFigure? Computed { get; init; }

    internal static FigureView Of(Figure figure, Figure? shareOf, bool holds = true) => Of(figure, holds) with { Computed = ComputedFigure.Of(figure, shareOf) };

    internal static FigureView Of(Figure figure, bool holds = true) => new(
        figure.Span,
        figure.Text,
        figure.Value,
        figure.Low,
        figure.High,
        figure.Unit,
        Kebab.Of(figure.Bound),
        figure.IsApproximate,
        figure.Change is { } change ? Kebab.Of(change) : null,
        figure.Rule,
        holds,
        figure.Measure,
        figure.Period);
}

/// <summary>What a share of an amount comes to.</summary>
/// <param name="Result">The product; without a place in the text.</param>
/// <param name="Share">The share as stated, in percent.</param>
/// <param name="Amount">The amount as stated.</param>
public sealed record ComputedFigure(FigureView Result, FigureView Share, FigureView Amount)
{
    private const string Rule = "computed";

    internal static ComputedFigure? Of(Figure share, Figure? amount) => share.Value is { } percent && amount?.Value is { } whole
        ? new(FigureView.Of(amount) with { Text = "", Value = percent * whole / 100, IsApproximate = share.IsApproximate || amount.IsApproximate, Change = null, Rule = Rule }, FigureView.Of(share), FigureView.Of(amount))
        : null;
}

/// <summary>Figures of one unit, and of one measure where that is known.</summary>
/// <param name="Rows">By value; the first of them where there are many.</param>
/// <param name="Total">How many there are.</param>
public sealed record FigureGroup(string Unit, string? Measure, IReadOnlyList<FigureRow> Rows, int Total);

/// <summary>How many figures have a unit and a measure.</summary>
/// <param name="First">Id of the one that was seen first.</param>
public sealed record FigureGroupSize(string Unit, string? Measure, int Count, int First);

/// <summary>The page of figures: what there is, with a few of each.</summary>
/// <param name="Groups">The largest ones, then some that have one figure.</param>
/// <param name="Total">Of all figures.</param>
/// <param name="Several">Every group of several figures, the largest first.</param>
/// <param name="Singles">How many figures stand alone.</param>
public sealed record FigureOverview(IReadOnlyList<FigureGroup> Groups, int Total, IReadOnlyList<FigureGroupSize> Several, int Singles);

/// <summary>One figure with where it stands and who says so.</summary>
/// <param name="Claim">The claim that states it; null when it stands outside of every claim.</param>
public sealed record FigureRow(FigureView Figure, string? Period, SourceLink Source, FigureClaim? Claim);

/// <summary>A claim as the article of a figure tells it: its words, its speaker.</summary>
/// <param name="Number">The n of the deep link <c>/sources/{slug}#c-n</c>.</param>
/// <param name="Articles">How many articles the claim appears in.</param>
/// <param name="IsDenied">Whether the article says that the speaker denied it.</param>
public sealed record FigureClaim(
    string Id, string Slug, string Text, string Language, AttributionKind Kind, int Number, ActorLink? Speaker, string? SpeakerText, int Articles,
    bool IsDenied = false);

/// <summary>An outlet's page.</summary>
/// <param name="Articles">The newest of them.</param>
/// <param name="Languages">Of all its articles.</param>
/// <param name="Claims">How many claims its articles hold.</param>
public sealed record OutletView(string Slug, string Name, IReadOnlyList<SourceRow> Articles, int ArticlesTotal, IReadOnlyList<string> Languages, int Claims);

/// <summary>One actor in a list.</summary>
public sealed record ActorRow(string Slug, string Name, ActorKind Kind, int SaidBy, int About, int Articles);

/// <summary>An actor's page.</summary>
/// <param name="Names">All known names with their language (empty = any) and form.</param>
/// <param name="Articles">Those that mention it most, <see cref="ActorDetail.ArticlesShown"/> of them.</param>
/// <param name="Seen">The names its articles use, by language, the most used first (<see cref="SeenNames"/>); without pronouns.</param>
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
    IReadOnlyList<ActorArticle> Articles,
    int ArticlesTotal,
    IReadOnlyList<SeenName> Seen);

public sealed record ActorNameView(string Text, string Language, string Form);

/// <summary>A name as articles use it, in the articles that were counted.</summary>
/// <param name="Language">Of the articles.</param>
public sealed record SeenName(string Text, string Language, string Form, int Count);

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
    Citation,
}

/// <summary>A highlighted run of an article's text.</summary>
/// <param name="Claim">The number of the claim it belongs to (the n of <c>#c-n</c>); null for marks of their own.</param>
/// <param name="Label">What the words were read as: an EDTF date, an actor's name; "" where <paramref name="Figure"/> says it.</param>
/// <param name="Link">Slug of the actor or id of the claim that the mark leads to; null when it leads nowhere.</param>
/// <param name="Figure">Null for marks of any other kind.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind, int? Claim, string Label, string? Link, string Rule, FigureView? Figure = null);

/// <summary>Metadata of an article with the words it was read from.</summary>
/// <param name="Name">title, author, outlet, url, published.</param>
/// <param name="Evidence">Spans in the article's text.</param>
public sealed record MetadataView(string Name, string Value, string Rule, IReadOnlyList<TextSpan> Evidence);

/// <summary>Something found in an article that its text no longer fits: listed by itself, never marked or moved.</summary>
/// <param name="Words">As they were first read.</param>
/// <param name="Claim">The n of the deep link <c>#c-n</c>; null for a figure.</param>
public sealed record Orphan(MarkKind Kind, string Words, int? Claim, string Rule);

/// <summary>An article's page: the whole text with everything found in it.</summary>
/// <param name="Claims">Every claim of the article in order of its number.</param>
/// <param name="IsSupported">False when extraction has no rules for the language.</param>
/// <param name="Orphans">Claims, then figures, that <paramref name="Marks"/> leave out because the text no longer fits them.</param>
/// <param name="LostPlaces">How many places of dates, names and the like lie outside of the text; their words are not kept.</param>
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
    SourceMap Map,
    IReadOnlyList<SourceCitation> Citations,
    IReadOnlyList<Orphan> Orphans,
    int LostPlaces);

/// <summary>A claim as listed beside its article.</summary>
/// <param name="Via">Names of the outlets or documents between the speaker and the article, nearest the speaker first.</param>
/// <param name="Holds">False for one of <see cref="SourceView.Orphans"/>.</param>
public sealed record SourceClaim(
    int Number,
    string Id,
    string Slug,
    AttributionKind Kind,
    ActorLink? Speaker,
    string? SpeakerText,
    TextSpan Span,
    string Rule,
    IReadOnlyList<string> Via,
    bool Holds = true)
{
    /// <summary>How many articles tell the claim, this one among them.</summary>
    public int Articles { get; init; } = 1;

    /// <summary>As in <see cref="ClaimRow"/>.</summary>
    public IReadOnlyList<string> Differs { get; init; } = [];
}

/// <summary>Words by which an article leans on somebody else's report.</summary>
/// <param name="Kind">outlet, report, interview, data or statement.</param>
/// <param name="Cited">Null when nobody known is named.</param>
public sealed record SourceCitation(TextSpan Span, string Kind, ActorLink? Cited, string Rule);

/// <summary>The numbers and lists of the home page.</summary>
/// <param name="Several">Claims in several articles.</param>
/// <param name="Differing">Claims whose articles differ in a field.</param>
/// <param name="MostShared">Claims in most articles, the most first; none that appears in one alone.</param>
/// <param name="DifferingClaims">Claims whose articles differ, those in most articles first.</param>
public sealed record HomeView(
    int Claims,
    int Actors,
    int Articles,
    int Outlets,
    int Languages,
    int Figures,
    IReadOnlyList<ClaimRow> NewestClaims,
    IReadOnlyList<ActorRow> Speakers,
    IReadOnlyList<SourceRow> NewestArticles,
    int Several,
    int Differing,
    IReadOnlyList<ClaimRow> MostShared,
    IReadOnlyList<ClaimRow> DifferingClaims);
