using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Finds a new appearance its claim where a story is too long to be formed as a whole: nobody else moves (docs/adr/0012).</summary>
/// <remarks>It is held against the claims its own edges lead to, each represented by those of it that stand for it.</remarks>
internal sealed class ClaimPlacing(LinkGraph graph, Neighbourhood neighbourhood, ClaimForming forming)
{
    public async Task PlaceAsync(int id, CancellationToken ct)
    {
        var around = await AroundAsync(id, ct);
        var formed = await JoinAsync(around, ct);
        var joined = formed.Groups.Single(group => group.Any(member => member.Id == id)).Select(member => member.Id).ToHashSet();
        await PutAsync(around, [.. around.Standing.Where(claim => claim.Value.Any(member => joined.Contains(member.Id))).Select(claim => claim.Key)], ct);
        await graph.RefuseAsync([id], formed.Refused, ct);
    }

    private async Task<Surroundings> AroundAsync(int id, CancellationToken ct)
    {
        var near = (await neighbourhood.EdgesAsync([id], ct)).Select(edge => edge.Far).Append(id).ToHashSet();
        var known = await graph.MembersAsync(all => all.Where(appearance => near.Contains(appearance.Id)), ct);
        var placed = known.Single(member => member.Id == id);
        var twins = await graph.MembersAsync(all => all.Where(appearance => appearance.ClaimId == placed.ClaimId && appearance.Key == placed.Key), ct);
        var standing = new Dictionary<int, List<LinkedAppearance>>();
        foreach (var claim in known.Select(member => member.ClaimId).Distinct().Order())
        {
            var members = (await StandingForAsync(claim, ct)).UnionBy(known.Where(member => member.ClaimId == claim), member => member.Id);
            standing[claim] = [.. members.Where(member => member.Key != placed.Key)];
        }

        return new(placed, twins, standing);
    }

    private Task<List<LinkedAppearance>> StandingForAsync(int claim, CancellationToken ct) => graph.MembersAsync(all => all
        .Where(appearance => appearance.ClaimId == claim).OrderBy(appearance => appearance.Key).ThenBy(appearance => appearance.Id).Take(MatchKeeping.SameKept), ct);

    private async Task<FormedGroups> JoinAsync(Surroundings around, CancellationToken ct)
    {
        var parts = around.Standing.Values.Where(part => part.Count > 0).Append(around.Twins).ToList();
        var edges = await graph.EdgesAsync([.. parts.SelectMany(part => part.Select(member => member.Id))], ct);
        var own = edges.Where(edge => edge.First == around.Placed.Id || edge.Second == around.Placed.Id || edge.Judged == Judged.Different);
        return ClaimGroups.Join(parts.Select(part => part.Select(member => member.AsMember)), [.. own]);
    }

    /// <param name="whole">Ids of the claims it joined.</param>
    private async Task PutAsync(Surroundings around, List<int> whole, CancellationToken ct)
    {
        var placed = around.Placed;
        var stays = whole.Contains(placed.ClaimId);
        if (stays && whole.Count == 1) return;

        var left = stays ? [] : await graph.MembersAsync(all => all.Where(appearance => appearance.ClaimId == placed.ClaimId && appearance.Key != placed.Key), ct);
        await forming.ApplyAsync([new(whole, around.Twins), .. left.Count == 0 ? [] : (FormedClaim[])[new([], left)]], ct);
    }

    /// <param name="Twins">The same words at the same place by the same speaker, itself among them.</param>
    /// <param name="Standing">By claim, those that stand for it, without the twins.</param>
    private sealed record Surroundings(LinkedAppearance Placed, List<LinkedAppearance> Twins, Dictionary<int, List<LinkedAppearance>> Standing);
}
