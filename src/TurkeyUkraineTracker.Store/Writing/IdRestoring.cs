using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Makes ids that were given out elsewhere lead to the claims that are here. With the same analysis the claims have these ids already.</summary>
public sealed class IdRestoring(TrackerContext context)
{
    /// <summary>An id that is no claim's leads to the claim that has most of its words, if any has half of them.</summary>
    public async Task RestoreAsync(IReadOnlyList<ArchivedId> ids, CancellationToken ct)
    {
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in await UnknownAsync(ids, id => id.Id, ct))
        {
            if (await HomeOfAsync(id, ct) is { } home) moved[id.Id] = home;
        }

        await LeadAsync(moved, ct);
    }

    /// <summary>A former id leads to the claim it led to.</summary>
    public async Task RestoreAsync(IReadOnlyList<ArchivedRedirect> redirects, CancellationToken ct)
    {
        var unknown = await UnknownAsync(redirects, redirect => redirect.From, ct);
        var targets = unknown.Select(redirect => redirect.To).Distinct().ToList();
        var alive = context.Claims.Where(claim => targets.Contains(claim.Key)).Select(claim => new { From = claim.Key, To = claim.Key });
        var homes = await alive
            .Concat(context.Redirects.Where(redirect => targets.Contains(redirect.OldKey)).Select(redirect => new { From = redirect.OldKey, To = redirect.NewKey }))
            .ToDictionaryAsync(home => home.From, home => home.To, StringComparer.Ordinal, ct);
        var leading = unknown.Where(redirect => homes.ContainsKey(redirect.To));
        await LeadAsync(leading.ToDictionary(redirect => redirect.From, redirect => homes[redirect.To], StringComparer.Ordinal), ct);
    }

    private async Task<IReadOnlyList<T>> UnknownAsync<T>(IReadOnlyList<T> items, Func<T, string> idOf, CancellationToken ct)
    {
        var ids = items.Select(idOf).ToList();
        var known = await context.Claims.Where(claim => ids.Contains(claim.Key)).Select(claim => claim.Key)
            .Concat(context.Redirects.Where(redirect => ids.Contains(redirect.OldKey)).Select(redirect => redirect.OldKey)).ToListAsync(ct);
        return [.. items.DistinctBy(idOf, StringComparer.Ordinal).ExceptBy(known, idOf, StringComparer.Ordinal)];
    }

    private async Task<string?> HomeOfAsync(ArchivedId id, CancellationToken ct)
    {
        var there = await new JudgementBook(context).FindAsync(new(id.Id, id.Sha256, id.Start, id.End), ct);
        if (there is null) return null;
        return await context.Appearances.Where(appearance => appearance.Id == there.Id).Select(appearance => appearance.Claim.Key).SingleAsync(ct);
    }

    private async Task LeadAsync(Dictionary<string, string> moved, CancellationToken ct)
    {
        if (moved.Count == 0) return;

        context.ChangeTracker.Clear();
        context.AddRange(moved.Select(move => new ClaimRedirect { OldKey = move.Key, NewKey = move.Value }));
        await context.SaveChangesAsync(ct);
    }
}
