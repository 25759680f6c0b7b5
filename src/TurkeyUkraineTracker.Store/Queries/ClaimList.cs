using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The list of claims, a page at a time, and its filter in words.</summary>
public sealed class ClaimList(TrackerContext context)
{
    /// <summary>A page in list order, with the count of all claims under the filter. The number of SQL commands does not depend on the page.</summary>
    /// <exception cref="FormatException"><see cref="ClaimFilter.After"/> is not a <see cref="PageKey"/>.</exception>
    public async Task<ClaimPage> PageAsync(ClaimFilter filter, int pageSize, CancellationToken ct)
    {
        var claims = filter.Apply(context);
        var total = await claims.CountAsync(ct);
        var page = From(claims, filter.After).InListOrder();

        // One more than asked for tells whether there is a next page.
        var keys = await page.Take(pageSize + 1).Select(claim => new PageKey(claim.SortDay, claim.Id)).ToListAsync(ct);
        var rows = await page.Take(pageSize).ToRows().ToListAsync(ct);
        return new(rows, total, keys.Count > pageSize ? keys[pageSize - 1].ToString() : null);
    }

    /// <summary>The choices beside the list, each counted under all filters but its own.</summary>
    public async Task<ClaimFacets> FacetsAsync(ClaimFilter filter, CancellationToken ct) =>
        await new FacetCounts(context, filter, await DisplayNames.ReadAsync(context, filter, ct)).ReadAsync(ct);

    /// <summary>The filter as a clause after "claims", with display names; "" for no filter.</summary>
    public async Task<string> InWordsAsync(
        ClaimFilter filter, Func<string, string> languageOf, Func<AttributionKind, string> kindOf, CancellationToken ct) =>
        filter.InWords((await DisplayNames.ReadAsync(context, filter, ct)).Of, languageOf, kindOf);

    private static IQueryable<Claim> From(IQueryable<Claim> claims, string? after)
    {
        if (after is null) return claims;
        if (!PageKey.TryParse(after, out var key)) throw new FormatException($"Not the key of a page: {after}");

        var (day, id) = key;
        return claims.Where(claim => claim.SortDay < day || (claim.SortDay == day && claim.Id > id));
    }
}
