using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>A claim in a list; docs/data-format.md says what each key holds.</summary>
public sealed record ListedClaim(
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
    int Outlets,
    int Languages,
    int Figures,
    IReadOnlyList<string> Differs,
    IReadOnlyList<NamedSource> Sources)
{
    public static ListedClaim Of(ClaimRow row) => new(
        row.Id, SiteUrls.Claim(row.Id, row.Slug), row.Text, row.Language, row.IsDenied, row.Kind, NamedActor.Of(row.Speaker), row.SpeakerText,
        row.SaidOn?.Text, row.SaidOnBasis, row.Articles, row.Origins, row.Outlets, row.Languages, row.FigureCount, row.Differs,
        [.. row.Sources.Select(NamedSource.Of)]);
}

/// <summary>The list of claims.</summary>
internal sealed class ClaimListing(ClaimList claims) : IListing<ListedClaim>
{
    public static void Keys(QueryReader query) => ClaimQuery.Read(query);

    public async Task<Listing<ListedClaim>?> ReadAsync(QueryReader query, int most, CancellationToken ct)
    {
        var filter = ClaimQuery.Read(query);
        if (query.Problem is not null) return null;

        var page = await claims.PageAsync(filter, most, ct);
        return new(page.Total, page.Next, [.. page.Rows.Select(ListedClaim.Of)]);
    }
}
