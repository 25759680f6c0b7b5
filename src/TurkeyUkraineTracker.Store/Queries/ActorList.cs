using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Everyone who speaks or is spoken of.</summary>
public sealed class ActorList(TrackerContext context)
{
    /// <summary>All actors in use, those with most claims first.</summary>
    public async Task<IReadOnlyList<ActorRow>> AllAsync(CancellationToken ct) => await context.Actors
        .InUse()
        .OrderByDescending(actor => actor.Said.Count + actor.SpokenOf.Count)
        .ThenBy(actor => actor.Name)
        .ThenBy(actor => actor.Id)
        .Select(Rows.Actor)
        .ToListAsync(ct);
}
