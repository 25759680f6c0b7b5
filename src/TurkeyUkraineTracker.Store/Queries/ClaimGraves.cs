using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The id of a claim that is no more.</summary>
/// <param name="LeadsTo">Id of the claim that took it up; null when nothing did.</param>
public sealed record ClaimGrave(string Id, DateTime GoneUtc, string? LeadsTo);

/// <summary>Claims that followers of a feed may know and that are gone.</summary>
public sealed class ClaimGraves(TrackerContext context)
{
    /// <summary>Those removed with their last article, the last one first.</summary>
    public Task<List<ClaimGrave>> RemovedAsync(int most, CancellationToken ct) => context.Removed
        .OrderByDescending(removed => removed.RemovedUtc).ThenBy(removed => removed.Key).Take(most)
        .Select(removed => new ClaimGrave(removed.Key, removed.RemovedUtc, null)).ToListAsync(ct);

    /// <summary>Those that the claims took up, in the order of the claims: gone since an article was read that made them one.</summary>
    public async Task<IReadOnlyList<ClaimGrave>> TakenUpAsync(IReadOnlyList<FedClaim> claims, CancellationToken ct)
    {
        var ids = claims.Select(claim => claim.Row.Id).ToList();
        var redirects = await context.Redirects.Where(redirect => ids.Contains(redirect.NewKey)).OrderBy(redirect => redirect.OldKey).ToListAsync(ct);
        var former = redirects.ToLookup(redirect => redirect.NewKey, StringComparer.Ordinal);
        return [.. claims.SelectMany(claim => former[claim.Row.Id].Select(redirect => new ClaimGrave(redirect.OldKey, claim.LastReadUtc, claim.Row.Id)))];
    }
}
