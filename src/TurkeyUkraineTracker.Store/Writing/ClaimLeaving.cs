using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Notes which public ids are gone for good when an article goes or says something else, and forgets the note when one comes back.</summary>
internal sealed class ClaimLeaving(TrackerContext context)
{
    /// <summary>Ids of the claims that an article tells.</summary>
    public Task<List<string>> KeysOfAsync(string slug, CancellationToken ct) => context.Appearances
        .Where(appearance => appearance.Version.Article.Slug == slug).Select(appearance => appearance.Claim.Key).Distinct().ToListAsync(ct);

    /// <param name="before">Ids that were public.</param>
    public async Task NoteAsync(IReadOnlyCollection<string> before, DateTime nowUtc, CancellationToken ct)
    {
        var there = await context.Claims.Where(claim => before.Contains(claim.Key)).Select(claim => claim.Key)
            .Concat(context.Redirects.Where(redirect => before.Contains(redirect.OldKey)).Select(redirect => redirect.OldKey))
            .Concat(context.Removed.Where(removed => before.Contains(removed.Key)).Select(removed => removed.Key))
            .ToListAsync(ct);
        context.AddRange(before.Except(there, StringComparer.Ordinal).Select(key => new RemovedClaim { Key = key, RemovedUtc = nowUtc }));
        await context.SaveChangesAsync(ct);
    }

    public Task ForgetAsync(IReadOnlyCollection<string> alive, CancellationToken ct) =>
        context.Removed.Where(removed => alive.Contains(removed.Key)).ExecuteDeleteAsync(ct);
}
