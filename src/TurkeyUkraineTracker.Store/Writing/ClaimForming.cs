using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Gives every group of appearances its claim: the id of the appearance seen first, and redirects from the ids that are no more.</summary>
internal sealed class ClaimForming(TrackerContext context)
{
    /// <param name="groups">Tracked, with all that <see cref="ClaimFields.Fill"/> needs; members in the order they were seen.</param>
    public async Task FormAsync(IReadOnlyList<List<Appearance>> groups, CancellationToken ct)
    {
        var before = groups.SelectMany(group => group).Select(member => member.Claim).Distinct().ToList();
        var oldKeys = before.ToDictionary(claim => claim, claim => claim.Key);
        var actors = await ActorsAsync(groups, ct);
        var formerHomes = groups.SelectMany(group => group.Select(member => (member.Claim, Group: group))).DistinctBy(home => home.Claim).ToList();

        var claims = groups.ToDictionary(group => group, group => ClaimFor(group, before));
        foreach (var (group, claim) in claims)
        {
            foreach (var member in group) member.Claim = claim;
            ClaimFields.Fill(claim, group, actors);
        }

        // First the appearances move, or removing a claim would take them along.
        context.ChangeTracker.DetectChanges();
        context.RemoveRange(before.Except(claims.Values));
        await context.SaveChangesAsync(ct);
        foreach (var (claim, group) in formerHomes) await RedirectAsync(oldKeys[claim], claims[group].Key, ct);
        foreach (var claim in claims.Values) await context.Redirects.Where(redirect => redirect.OldKey == claim.Key).ExecuteDeleteAsync(ct);
    }

    // A claim keeps its row as long as it keeps the appearance that named it.
    private Claim ClaimFor(List<Appearance> group, List<Claim> before) =>
        before.Find(claim => claim.Key == group[0].Key) ?? context.Add(ClaimFields.Unfilled()).Entity;

    private async Task<Dictionary<string, Actor>> ActorsAsync(IReadOnlyList<List<Appearance>> groups, CancellationToken ct)
    {
        var ids = groups.SelectMany(group => group).SelectMany(ClaimFields.AboutOf).ToHashSet(StringComparer.Ordinal);
        return await context.Actors.AsTracking().Include(actor => actor.Names).Where(actor => ids.Contains(actor.Slug))
            .ToDictionaryAsync(actor => actor.Slug, StringComparer.Ordinal, ct);
    }

    private async Task RedirectAsync(string oldKey, string newKey, CancellationToken ct)
    {
        if (oldKey == newKey) return;

        await context.Redirects.Where(redirect => redirect.NewKey == oldKey).ExecuteUpdateAsync(set => set.SetProperty(redirect => redirect.NewKey, newKey), ct);
        await context.Redirects.Where(redirect => redirect.OldKey == oldKey).ExecuteDeleteAsync(ct);
        context.Add(new ClaimRedirect { OldKey = oldKey, NewKey = newKey });
        await context.SaveChangesAsync(ct);
    }
}
