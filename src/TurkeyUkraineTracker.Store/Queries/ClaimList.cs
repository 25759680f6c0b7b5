using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The list of claims, a page at a time, and its filter in words.</summary>
public sealed class ClaimList(TrackerContext context)
{
    /// <summary>A page in list order, with the count of all claims under the filter. The number of SQL commands does not depend on the page.</summary>
    /// <exception cref="FormatException"><see cref="ClaimFilter.Place"/> is not a <see cref="PageKey"/>.</exception>
    public async Task<ListPage<ClaimRow>> PageAsync(ClaimFilter filter, int pageSize, CancellationToken ct)
    {
        var claims = filter.Apply(context);
        var page = await claims.PageAsync(nameof(Claim.SortDay), filter.Place, pageSize, ct);
        var rows = await context.Claims.Of(page, nameof(Claim.SortDay)).ToRows().ToListAsync(ct);
        return new(rows, await claims.CountAsync(ct), page.Previous, page.Next);
    }

    /// <summary>How many claims the filter keeps.</summary>
    public Task<int> CountAsync(ClaimFilter filter, CancellationToken ct) => filter.Apply(context).CountAsync(ct);

    /// <summary>The choices beside the list, each counted under all filters but its own.</summary>
    /// <param name="search">Beginnings of names in place of the largest choices.</param>
    public async Task<ClaimFacets> FacetsAsync(ClaimFilter filter, CancellationToken ct, FacetSearch? search = null) =>
        await new FacetCounts(context, filter, search ?? new(), await DisplayNames.ReadAsync(context, filter, ct)).ReadAsync(ct);

    /// <summary>The filter as a clause after "claims", with display names; "" for no filter.</summary>
    public async Task<string> InWordsAsync(
        ClaimFilter filter, Func<string, string> languageOf, Func<AttributionKind, string> kindOf, CancellationToken ct) =>
        filter.InWords((await DisplayNames.ReadAsync(context, filter, ct)).Of, languageOf, kindOf);

    /// <summary>The actors that the words of the filter name, with the other names they are searched by; empty where the filter takes words as typed.</summary>
    public async Task<IReadOnlyList<NameVariant>> VariantsAsync(ClaimFilter filter, CancellationToken ct) =>
        filter.Exact || filter.Q is null ? [] : await new NameVariants(context).OfAsync(TypedWords.Of(filter.Q), ct);
}
