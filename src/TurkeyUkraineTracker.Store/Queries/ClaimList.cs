using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The list of claims, a page at a time, and its filter in words.</summary>
public sealed class ClaimList(TrackerContext context, ClaimTable table)
{
    /// <summary>A page in list order, with the count of all claims under the filter. The number of SQL commands does not depend on the page.</summary>
    /// <exception cref="FormatException"><see cref="ClaimFilter.Place"/> is not a <see cref="PageKey"/>.</exception>
    public async Task<ListPage<ClaimRow>> PageAsync(ClaimFilter filter, int pageSize, CancellationToken ct)
    {
        var (total, page) = (await KeptAsync(filter, ct)).PageAt(filter.Place, pageSize);
        var rows = await context.Claims.Of(page, nameof(Claim.SortDay)).ToRows().ToListAsync(ct);
        return new(rows, total, page.Previous, page.Next);
    }

    /// <summary>How many claims the filter keeps.</summary>
    public async Task<int> CountAsync(ClaimFilter filter, CancellationToken ct) => (await KeptAsync(filter, ct)).Count();

    /// <summary>The choices beside the list, each counted under all filters but its own.</summary>
    /// <param name="search">Beginnings of names in place of the largest choices.</param>
    public async Task<ClaimFacets> FacetsAsync(ClaimFilter filter, CancellationToken ct, FacetSearch? search = null) =>
        await new FacetCounts(context, filter, search ?? new(), await DisplayNames.ReadAsync(context, filter, ct)).ReadAsync(await KeptAsync(filter, ct), ct);

    /// <summary>The filter as a clause after "claims", with display names; "" for no filter.</summary>
    public async Task<string> InWordsAsync(
        ClaimFilter filter, Func<string, string> languageOf, Func<AttributionKind, string> kindOf, CancellationToken ct) =>
        filter.InWords((await DisplayNames.ReadAsync(context, filter, ct)).Of, languageOf, kindOf);

    /// <summary>The actors that the words of the filter name, with the other names they are searched by; empty where the filter takes words as typed.</summary>
    public async Task<IReadOnlyList<NameVariant>> VariantsAsync(ClaimFilter filter, CancellationToken ct) =>
        filter.Exact || filter.Q is null ? [] : await new NameVariants(context).OfAsync(TypedWords.Of(filter.Q), ct);

    private Task<KeptClaims> KeptAsync(ClaimFilter filter, CancellationToken ct) => KeptClaims.ReadAsync(table, context, filter, ct);
}
