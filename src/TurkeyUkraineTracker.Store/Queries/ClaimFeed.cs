using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim in the order in which claims come in.</summary>
/// <param name="FirstReadUtc">When the first of its articles was read.</param>
/// <param name="LastReadUtc">When the last of its articles was read: since then nothing was added.</param>
public sealed record FedClaim(ClaimRow Row, DateTime FirstReadUtc, DateTime LastReadUtc);

/// <summary>A page of the claims last seen first.</summary>
/// <param name="Next">What to ask the next page before; null on the last one.</param>
public sealed record FeedPage(IReadOnlyList<FedClaim> Claims, int? Next);

/// <summary>The claims of a filter as somebody follows them: what is new stands first, whenever it was said.</summary>
public sealed class ClaimFeed(TrackerContext context, ClaimTable table)
{
    /// <summary>By first sight, the last one first.</summary>
    /// <param name="filter">Its <see cref="ClaimFilter.After"/>, a place in another order, plays no part.</param>
    /// <param name="before">From the page before; null for the first.</param>
    public async Task<FeedPage> PageAsync(ClaimFilter filter, int? before, int pageSize, CancellationToken ct)
    {
        var ids = (await KeptClaims.ReadAsync(table, context, filter, ct)).LastSeen(before, pageSize + 1);
        var shown = ids.Take(pageSize).ToList();
        var claims = context.Claims.Where(claim => shown.Contains(claim.Id)).OrderByDescending(claim => claim.Id);
        var read = await claims
            .Select(claim => new
            {
                First = claim.Appearances.Min(found => (DateTime?)found.Version.ReadUtc),
                Last = claim.Appearances.Max(found => (DateTime?)found.Version.ReadUtc),
            })
            .ToListAsync(ct);
        var rows = await claims.ToRows().ToListAsync(ct);
        return new(
            [.. rows.Zip(read, (row, times) => new FedClaim(row, Utc(times.First), Utc(times.Last)))],
            ids.Count > pageSize ? shown[^1] : null);
    }

    // An aggregate leaves the column's converter behind.
    private static DateTime Utc(DateTime? time) => DateTime.SpecifyKind(time ?? DateTime.UnixEpoch, DateTimeKind.Utc);
}
