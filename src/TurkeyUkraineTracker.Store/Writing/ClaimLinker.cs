using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Matches new appearances with those that are there, and forms the claims of all that this touches.</summary>
/// <remarks>Runs inside the writer's transaction. What it costs depends on what the new appearances are like, not on how many are stored (docs/adr/0012).</remarks>
internal sealed class ClaimLinker(TrackerContext context)
{
    private readonly Neighbourhood _neighbourhood = new(context);
    private readonly ClaimForming _forming = new(context);

    /// <param name="added">Saved, with their signatures; in the order of their ids, which have no gap.</param>
    public async Task LinkAsync(IReadOnlyList<Appearance> added, CancellationToken ct)
    {
        var joined = await new MatchKeeping(context).MatchAsync(added, ct);
        await FormAsync(joined, joined, ct);
    }

    /// <summary>Forms anew the claims that may change when edges of the appearances have come or gone.</summary>
    /// <param name="anew">Those that also look for their place where a story is too long to be formed as a whole.</param>
    public async Task FormAsync(IReadOnlyCollection<int> touched, IReadOnlyCollection<int> anew, CancellationToken ct)
    {
        var parts = await _neighbourhood.OfAsync(touched, ct);
        await FormWholeAsync([.. parts.Where(part => part.IsWhole)], ct);

        var crowded = parts.Where(part => !part.IsWhole).SelectMany(part => part.Ids).ToHashSet();
        foreach (var id in anew.Where(crowded.Contains).Order()) await PlaceAsync(id, ct);
    }

    private async Task FormWholeAsync(IReadOnlyList<Connected> parts, CancellationToken ct)
    {
        var ids = parts.SelectMany(part => part.Ids).ToHashSet();
        if (ids.Count == 0) return;

        var members = (await MembersAsync(context.Appearances.Where(appearance => ids.Contains(appearance.Id)), ct)).ToDictionary(member => member.Id);
        var edges = (await EdgesAsync(ids, ct)).ToLookup(edge => edge.First);
        var formed = parts.Select(part => ClaimGroups.Form(
            [.. part.Ids.Select(id => members[id].AsMember)],
            [.. part.Ids.SelectMany(id => edges[id]).Where(edge => part.Ids.Contains(edge.Second))])).ToList();
        await _forming.ApplyAsync([.. formed.SelectMany(part => part.Groups).Select(group => new FormedClaim([], [.. group.Select(member => members[member.Id])]))], ct);
        await RefuseAsync(ids, [.. formed.SelectMany(part => part.Refused)], ct);
    }

    // In a long story whoever comes anew is held against the claims its own edges lead to, each by those of it that stand for it.
    private async Task PlaceAsync(int id, CancellationToken ct)
    {
        var near = (await _neighbourhood.EdgesAsync([id], ct)).Select(edge => edge.Far).Append(id).ToHashSet();
        var known = await MembersAsync(context.Appearances.Where(appearance => near.Contains(appearance.Id)), ct);
        var placed = known.Single(member => member.Id == id);
        var standing = new Dictionary<int, List<LinkedAppearance>>();
        foreach (var claim in known.Select(member => member.ClaimId).Distinct().Order())
            standing[claim] = [.. (await StandingForAsync(claim, ct)).UnionBy(known.Where(member => member.ClaimId == claim), member => member.Id).Where(member => member.Key != placed.Key)];

        var twins = await MembersAsync(context.Appearances.Where(appearance => appearance.ClaimId == placed.ClaimId && appearance.Key == placed.Key), ct);
        var parts = standing.Values.Where(part => part.Count > 0).Append(twins).ToList();
        var edges = (await EdgesAsync([.. parts.SelectMany(part => part.Select(member => member.Id))], ct)).Where(edge => edge.First == id || edge.Second == id || edge.Judged == Judged.Different);
        var formed = ClaimGroups.Join(parts.Select(part => part.Select(member => member.AsMember)), [.. edges]);
        await PutAsync(placed, twins, formed.Groups.Single(group => group.Any(member => member.Id == id)), standing, ct);
        await RefuseAsync([id], formed.Refused, ct);
    }

    private async Task PutAsync(LinkedAppearance placed, List<LinkedAppearance> twins, IReadOnlyList<GroupMember> group, Dictionary<int, List<LinkedAppearance>> standing, CancellationToken ct)
    {
        var ids = group.Select(member => member.Id).ToHashSet();
        var whole = standing.Where(claim => claim.Value.Any(member => ids.Contains(member.Id))).Select(claim => claim.Key).ToList();
        if (whole.Contains(placed.ClaimId) && whole.Count == 1) return;

        var left = whole.Contains(placed.ClaimId) ? [] : await MembersAsync(context.Appearances.Where(appearance => appearance.ClaimId == placed.ClaimId && appearance.Key != placed.Key), ct);
        await _forming.ApplyAsync([new(whole, twins), .. left.Count == 0 ? [] : (FormedClaim[])[new([], left)]], ct);
    }

    private async Task<List<LinkedAppearance>> StandingForAsync(int claim, CancellationToken ct) =>
        await MembersAsync(context.Appearances.Where(appearance => appearance.ClaimId == claim).OrderBy(appearance => appearance.Key).ThenBy(appearance => appearance.Id).Take(MatchKeeping.SameKept), ct);

    private Task<List<GroupEdge>> EdgesAsync(HashSet<int> ids, CancellationToken ct) => context.Matches
        .Where(match => ids.Contains(match.FirstId) && ids.Contains(match.SecondId) && (match.Verdict == MatchVerdict.Same || match.Judged != null))
        .Select(match => new GroupEdge(match.FirstId, match.SecondId, match.Score, match.Verdict, match.Judged))
        .ToListAsync(ct);

    private static Task<List<LinkedAppearance>> MembersAsync(IQueryable<Appearance> appearances, CancellationToken ct) => appearances
        .Select(appearance => new LinkedAppearance(appearance.Id, appearance.Key, appearance.ClaimId, appearance.Version.ArticleId, appearance.Signature.Signature))
        .ToListAsync(ct);

    private async Task RefuseAsync(HashSet<int> ids, IReadOnlyList<RefusedEdge> refused, CancellationToken ct)
    {
        await context.Matches.Where(match => match.Refused != null && (ids.Contains(match.FirstId) || ids.Contains(match.SecondId)))
            .ExecuteUpdateAsync(set => set.SetProperty(match => match.Refused, (string?)null), ct);
        foreach (var edge in refused)
        {
            await context.Matches.Where(match => match.FirstId == edge.First && match.SecondId == edge.Second)
                .ExecuteUpdateAsync(set => set.SetProperty(match => match.Refused, edge.Why), ct);
        }
    }
}

/// <summary>An appearance with the claim it is in, as claims are formed.</summary>
internal sealed record LinkedAppearance(int Id, string Key, int ClaimId, int Article, ClaimSignature Signature)
{
    public GroupMember AsMember => new(Id, Key, Article, Signature);
}
