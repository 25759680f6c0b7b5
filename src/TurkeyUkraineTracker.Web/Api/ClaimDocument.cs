using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>A claim with all that its page shows; docs/data-format.md says what each key holds.</summary>
/// <param name="Kind">Of the telling whose words it has.</param>
/// <param name="Further">How many appearances there are beyond those listed.</param>
public sealed record ClaimDocument(
    string Id,
    string Url,
    string Text,
    string Language,
    bool Denied,
    AttributionKind Kind,
    NamedActor? Speaker,
    string? SpeakerWords,
    string? SaidOn,
    DateBasis SaidOnBasis,
    int Articles,
    int? Origins,
    IReadOnlyList<NamedActor> About,
    IReadOnlyList<ToldAppearance> Appearances,
    int Further,
    IReadOnlyList<ComparedValues> Comparison,
    IReadOnlyList<MatchedPair> Evidence,
    IReadOnlyList<CloseClaim> Related,
    IReadOnlyList<ListedTension> Tensions,
    IReadOnlyList<NamedSource> Sources)
{
    public static ClaimDocument Of(ClaimView claim) => new(
        claim.Id, SiteUrls.Claim(claim.Id, claim.Slug), claim.Text, claim.Language, claim.IsDenied, claim.Appearances[0].Kind, NamedActor.Of(claim.Speaker),
        claim.SpeakerText, claim.SaidOn?.Text, claim.SaidOnBasis, claim.Articles, claim.Origins,
        [.. claim.About.Select(actor => NamedActor.Of(actor)!)],
        [.. claim.Appearances.Select(ToldAppearance.Of)],
        claim.Further,
        claim.Comparison is { } comparison ? [.. comparison.Fields.Select(field => ComparedValues.Of(field, comparison.Columns))] : [],
        [.. claim.Pairs.Select(MatchedPair.Of)],
        [.. claim.Related.Select(CloseClaim.Of)],
        [.. claim.Tensions.Select(ListedTension.Of)],
        [.. claim.Sources.Select(NamedSource.Of)]);
}

/// <summary>A field of the comparison, one cell per article.</summary>
public sealed record ComparedValues(string Field, CellState State, IReadOnlyList<ComparedValue> Cells)
{
    public static ComparedValues Of(ComparedField field, IReadOnlyList<SourceLink> columns) =>
        new(field.Field, field.State, [.. field.Cells.Zip(columns, (cell, source) => ComparedValue.Of(cell, source, columns))]);
}

/// <param name="Source">Id of the article.</param>
/// <param name="Inferred">The value as another article completes it.</param>
/// <param name="InferredFrom">Id of that article.</param>
public sealed record ComparedValue(string Source, CellState State, string? Value, string? Inferred, string? InferredFrom)
{
    public static ComparedValue Of(ComparedCell cell, SourceLink source, IReadOnlyList<SourceLink> columns) =>
        new(source.Slug, cell.State, cell.Value, cell.Inferred?.Value, cell.Inferred is { } inferred ? columns[inferred.From].Slug : null);
}

/// <summary>Why two appearances, counted from 0, were taken for one claim.</summary>
public sealed record MatchedPair(int A, int B, double Score, IReadOnlyList<WeighedReason> Reasons)
{
    public static MatchedPair Of(PairView pair) => new(pair.First, pair.Second, pair.Score, [.. pair.Reasons.Select(WeighedReason.Of)]);
}

/// <param name="Weight">Negative when it speaks against.</param>
public sealed record WeighedReason(string Kind, string Value, double Weight)
{
    public static WeighedReason Of(ReasonView reason) => new(reason.Kind, reason.Words, reason.Weight);
}

/// <summary>A claim close to another.</summary>
/// <param name="Relation">What the claim whose document it stands in is to it.</param>
public sealed record CloseClaim(
    string Id, string Url, string Text, string Language, bool Denied, AttributionKind Kind, NamedActor? Speaker, string? SpeakerWords,
    ClaimRelation Relation, IReadOnlyList<WeighedReason> Reasons)
{
    public static CloseClaim Of(RelatedClaim related) => new(
        related.Id, SiteUrls.Claim(related.Id, related.Slug), related.Text, related.Language, related.IsDenied, related.Kind, NamedActor.Of(related.Speaker),
        related.SpeakerText, related.Relation, [.. related.Reasons.Select(WeighedReason.Of)]);
}
