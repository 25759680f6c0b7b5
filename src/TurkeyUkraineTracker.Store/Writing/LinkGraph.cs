using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>An appearance with the claim it is in, as claims are formed.</summary>
internal sealed record LinkedAppearance(int Id, string Key, int ClaimId, int Article, ClaimSignature Signature)
{
    public GroupMember AsMember => new(Id, Key, Article, Signature);
}

/// <summary>Appearances and the edges between them as the store has them.</summary>
internal sealed class LinkGraph(TrackerContext context)
{
    /// <summary>In the order of the question.</summary>
    public Task<List<LinkedAppearance>> MembersAsync(Func<IQueryable<Appearance>, IQueryable<Appearance>> which, CancellationToken ct) => which(context.Appearances)
        .Select(appearance => new LinkedAppearance(appearance.Id, appearance.Key, appearance.ClaimId, appearance.Version.ArticleId, appearance.Signature.Signature))
        .ToListAsync(ct);

    /// <summary>The edges that have both ends among the appearances.</summary>
    public Task<List<GroupEdge>> EdgesAsync(HashSet<int> ids, CancellationToken ct) => context.Matches
        .Where(match => ids.Contains(match.FirstId) && ids.Contains(match.SecondId) && (match.Verdict == MatchVerdict.Same || match.Judged != null))
        .Select(match => new GroupEdge(match.FirstId, match.SecondId, match.Score, match.Verdict, match.Judged))
        .ToListAsync(ct);

    /// <summary>Notes which edges of the appearances join nothing, and why; none of their others is refused any more.</summary>
    public async Task RefuseAsync(HashSet<int> ids, IReadOnlyList<RefusedEdge> refused, CancellationToken ct)
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
