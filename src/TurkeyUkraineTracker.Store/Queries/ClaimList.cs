using Microsoft.EntityFrameworkCore;
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
        var rows = await page.Take(pageSize).Select(Rows.Claim).ToListAsync(ct);
        return new(rows, total, keys.Count > pageSize ? keys[pageSize - 1].ToString() : null);
    }

    /// <summary>The choices beside the list, each counted under all filters but its own.</summary>
    public Task<ClaimFacets> FacetsAsync(ClaimFilter filter, CancellationToken ct) => new FacetCounts(context, filter, ct).ReadAsync();

    /// <summary>The filter as a clause after "claims", with display names; "" for no filter.</summary>
    public async Task<string> InWordsAsync(ClaimFilter filter, CancellationToken ct)
    {
        var names = await context.Actors.Where(actor => actor.Slug == filter.Speaker || actor.Slug == filter.About)
            .ToDictionaryAsync(actor => actor.Slug, actor => actor.Name, ct);
        if (await context.Outlets.Where(outlet => outlet.Slug == filter.Outlet).Select(outlet => outlet.Name).SingleOrDefaultAsync(ct) is { } outlet)
            names[filter.Outlet!] = outlet;
        return filter.InWords(slug => names.GetValueOrDefault(slug, slug));
    }

    private static IQueryable<Claim> From(IQueryable<Claim> claims, string? after)
    {
        if (after is null) return claims;
        if (!PageKey.TryParse(after, out var key)) throw new FormatException($"Not the key of a page: {after}");

        var (day, id) = key;
        return claims.Where(claim => claim.SortDay < day || (claim.SortDay == day && claim.Id > id));
    }
}
