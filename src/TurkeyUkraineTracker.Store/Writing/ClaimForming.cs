using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>What becomes one claim.</summary>
/// <param name="Whole">Ids of claims that go into it with all their appearances.</param>
/// <param name="Members">Appearances of other claims; with <paramref name="Whole"/> not empty together.</param>
internal sealed record FormedClaim(IReadOnlyList<int> Whole, IReadOnlyList<LinkedAppearance> Members);

/// <summary>Gives what was formed its claim: the id of the appearance seen first, and redirects from the ids that are no more.</summary>
internal sealed class ClaimForming(TrackerContext context)
{
    /// <param name="formed">Together all appearances of every claim that one of them takes members from.</param>
    public async Task ApplyAsync(IReadOnlyList<FormedClaim> formed, CancellationToken ct)
    {
        var heads = await HeadsAsync(formed.SelectMany(claim => claim.Whole.Concat(claim.Members.Select(member => member.ClaimId))).ToHashSet(), ct);
        var changed = new HashSet<int>();
        var homes = new Dictionary<int, string>();
        foreach (var claim in formed)
        {
            var lead = Leads(claim, heads).MinBy(lead => lead.First);
            foreach (var former in claim.Whole.Concat(claim.Members.OrderBy(member => member.Id).Select(member => member.ClaimId))) homes.TryAdd(former, lead.Key);
            if (claim.Whole.Count == 0 && claim.Members.All(member => heads[member.ClaimId].Key == lead.Key) && claim.Members.Count == heads[lead.ClaimId].Count) continue;

            var keeper = heads.Values.FirstOrDefault(head => head.Key == lead.Key)?.Id ?? await AddAsync(lead.Key, ct);
            await MoveAsync(claim, keeper, ct);
            changed.Add(keeper);
        }

        if (changed.Count == 0) return;

        var moved = await RemoveEmptyAsync(heads, homes, ct);
        await new ClaimFilling(context).FillAsync(changed, ct);
        await new ClaimRedirects(context).AddAsync(moved, [.. homes.Values], ct);
    }

    private async Task<Dictionary<int, ClaimHead>> HeadsAsync(HashSet<int> claims, CancellationToken ct) => await context.Claims
        .Where(claim => claims.Contains(claim.Id))
        .Select(claim => new ClaimHead(claim.Id, claim.Key, claim.Appearances.Min(appearance => (int?)appearance.Id) ?? 0, claim.Appearances.Count))
        .ToDictionaryAsync(head => head.Id, ct);

    // A claim keeps its row as long as it keeps the appearance that named it.
    private static IEnumerable<(int First, string Key, int ClaimId)> Leads(FormedClaim claim, Dictionary<int, ClaimHead> heads) => claim.Members
        .Select(member => (member.Id, member.Key, member.ClaimId))
        .Concat(claim.Whole.Select(id => (heads[id].First, heads[id].Key, id)));

    private async Task<int> AddAsync(string key, CancellationToken ct)
    {
        var claim = ClaimFields.Unfilled();
        claim.Key = key;
        context.Add(claim);
        await context.SaveChangesAsync(ct);
        return claim.Id;
    }

    private async Task MoveAsync(FormedClaim claim, int keeper, CancellationToken ct)
    {
        var (whole, members) = (claim.Whole.Where(id => id != keeper).ToList(), claim.Members.Where(member => member.ClaimId != keeper).Select(member => member.Id).ToList());
        if (whole.Count + members.Count == 0) return;

        await context.Appearances.Where(appearance => whole.Contains(appearance.ClaimId) || members.Contains(appearance.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(appearance => appearance.ClaimId, keeper), ct);
    }

    private async Task<Dictionary<string, string>> RemoveEmptyAsync(Dictionary<int, ClaimHead> heads, Dictionary<int, string> homes, CancellationToken ct)
    {
        var ids = heads.Keys.ToList();
        var empty = await context.Claims.Where(claim => ids.Contains(claim.Id) && !claim.Appearances.Any()).Select(claim => claim.Id).ToListAsync(ct);
        await context.Claims.Where(claim => empty.Contains(claim.Id)).ExecuteDeleteAsync(ct);
        return empty.ToDictionary(id => heads[id].Key, id => homes[id], StringComparer.Ordinal);
    }

    /// <summary>A claim as it was before.</summary>
    /// <param name="First">Id of its appearance seen first.</param>
    private sealed record ClaimHead(int Id, string Key, int First, int Count);
}
