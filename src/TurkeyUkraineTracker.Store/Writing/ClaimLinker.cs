using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Matches new appearances with those that are there, and forms the claims of all that this touches.</summary>
/// <remarks>Runs inside the writer's transaction. What it costs depends on what the new appearances are like, not on how many are stored (docs/adr/0012).</remarks>
internal sealed class ClaimLinker(TrackerContext context)
{
    private readonly Neighbourhood _neighbourhood = new(context);
    private readonly ClaimForming _forming = new(context);
    private readonly LinkGraph _graph = new(context);

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
        var placing = new ClaimPlacing(_graph, _neighbourhood, _forming);
        foreach (var id in anew.Where(crowded.Contains).Order()) await placing.PlaceAsync(id, ct);
    }

    private async Task FormWholeAsync(IReadOnlyList<Connected> parts, CancellationToken ct)
    {
        var ids = parts.SelectMany(part => part.Ids).ToHashSet();
        if (ids.Count == 0) return;

        var members = (await _graph.MembersAsync(all => all.Where(appearance => ids.Contains(appearance.Id)), ct)).ToDictionary(member => member.Id);
        var edges = (await _graph.EdgesAsync(ids, ct)).ToLookup(edge => edge.First);
        var formed = parts.Select(part => ClaimGroups.Form(
            [.. part.Ids.Select(id => members[id].AsMember)],
            [.. part.Ids.SelectMany(id => edges[id]).Where(edge => part.Ids.Contains(edge.Second))])).ToList();
        await _forming.ApplyAsync([.. formed.SelectMany(part => part.Groups).Select(group => new FormedClaim([], [.. group.Select(member => members[member.Id])]))], ct);
        await _graph.RefuseAsync(ids, [.. formed.SelectMany(part => part.Refused)], ct);
    }
}
