using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Keeps every id that was once public leading to a claim, in one step.</summary>
internal sealed class ClaimRedirects(TrackerContext context)
{
    /// <param name="moved">Ids that are no more, with the ids that took their place.</param>
    /// <param name="alive">Ids of claims that are there, perhaps again.</param>
    public async Task AddAsync(IReadOnlyDictionary<string, string> moved, IReadOnlyCollection<string> alive, CancellationToken ct)
    {
        var (gone, there) = (moved.Keys.ToList(), alive.ToList());
        await context.Redirects.Where(redirect => there.Contains(redirect.OldKey) || gone.Contains(redirect.OldKey)).ExecuteDeleteAsync(ct);
        foreach (var redirect in await context.Redirects.AsTracking().Where(redirect => gone.Contains(redirect.NewKey)).ToListAsync(ct))
            redirect.NewKey = moved[redirect.NewKey];
        context.AddRange(moved.Where(move => move.Key != move.Value).Select(move => new ClaimRedirect { OldKey = move.Key, NewKey = move.Value }));
        await context.SaveChangesAsync(ct);
        // The next step may lead the same id elsewhere; what this one wrote would stand in its way.
        foreach (var written in context.ChangeTracker.Entries<ClaimRedirect>().ToList()) written.State = EntityState.Detached;
    }
}
