using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Matches new appearances with those that are there, and forms the claims of all that this touches.</summary>
/// <remarks>Runs inside the writer's transaction. What it costs depends on what the new appearances are like, not on how many are stored.</remarks>
internal sealed class ClaimLinker(TrackerContext context)
{
    /// <summary>How many related appearances that are seen before it an appearance keeps: more than a page shows nobody reads.</summary>
    public const int RelatedKept = 8;

    /// <summary>Compares saved appearances with every appearance that shares a term, and stores what came of it.</summary>
    public async Task MatchAsync(IReadOnlyList<Appearance> added, CancellationToken ct)
    {
        foreach (var appearance in added)
        {
            var terms = appearance.Terms.Select(term => term.Term).ToList();
            var like = await context.Terms.Where(term => terms.Contains(term.Term) && term.AppearanceId < appearance.Id)
                .Select(term => term.AppearanceId).Distinct().ToListAsync(ct);
            var signatures = await context.Signatures.Where(signed => like.Contains(signed.AppearanceId)).ToListAsync(ct);
            context.AddRange(Kept([.. signatures.Select(other => MatchOf(other, appearance))]));
        }

        await context.SaveChangesAsync(ct);
    }

    /// <summary>Forms anew the claims of the groups that hold the appearances.</summary>
    public async Task FormAsync(IEnumerable<int> touched, CancellationToken ct)
    {
        var left = touched.ToHashSet();
        while (left.Count > 0)
        {
            var group = await ConnectedAsync(left.First(), ct);
            left.ExceptWith(group.Ids);
            await FormGroupAsync(group, ct);
        }
    }

    /// <summary>The appearances that match one of these, and these that match any.</summary>
    public async Task<HashSet<int>> NeighboursAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var pairs = await context.Matches
            .Where(match => match.Verdict == MatchVerdict.Same && (ids.Contains(match.FirstId) || ids.Contains(match.SecondId)))
            .Select(match => new { match.FirstId, match.SecondId })
            .ToListAsync(ct);
        return [.. pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId })];
    }

    // About one story nearly everything is related: kept whole, the pairs would grow with the square of its articles.
    private static IEnumerable<AppearanceMatch> Kept(List<AppearanceMatch> matches) => matches.Where(match => match.Verdict == MatchVerdict.Same)
        .Concat(matches.Where(match => match.Verdict == MatchVerdict.Related).OrderByDescending(match => match.Score).ThenBy(match => match.FirstId).Take(RelatedKept));

    private static AppearanceMatch MatchOf(AppearanceSignature first, Appearance second)
    {
        var match = ClaimMatcher.Compare(first.Signature, second.Signature.Signature);
        return new()
        {
            FirstId = first.AppearanceId,
            SecondId = second.Id,
            Score = match.Score,
            Verdict = match.Verdict,
            Relation = match.Relation,
            Reasons = match.Reasons,
            MatcherVersion = ClaimMatcher.Version,
        };
    }

    private async Task<(HashSet<int> Ids, List<GroupEdge> Edges)> ConnectedAsync(int start, CancellationToken ct)
    {
        var (ids, border) = (new HashSet<int> { start }, new List<int> { start });
        while (border.Count > 0) border = [.. (await NeighboursAsync(border, ct)).Where(ids.Add)];

        var edges = await context.Matches
            .Where(match => match.Verdict == MatchVerdict.Same && ids.Contains(match.FirstId) && ids.Contains(match.SecondId))
            .Select(match => new GroupEdge(match.FirstId, match.SecondId, match.Score, match.Verdict))
            .ToListAsync(ct);
        return (ids, edges);
    }

    private async Task FormGroupAsync((HashSet<int> Ids, List<GroupEdge> Edges) connected, CancellationToken ct)
    {
        var members = await context.Appearances.AsTracking()
            .Where(appearance => connected.Ids.Contains(appearance.Id))
            .Include(appearance => appearance.Signature)
            .Include(appearance => appearance.Speaker!.Names)
            .Include(appearance => appearance.Version.Article)
            .Include(appearance => appearance.Claim.Comparison)
            .Include(appearance => appearance.Claim.About)
            .AsSplitQuery()
            .ToDictionaryAsync(appearance => appearance.Id, ct);
        var groups = ClaimGroups.Form([.. members.Values.Select(MemberOf)], connected.Edges);
        await new ClaimForming(context).FormAsync([.. groups.Select(group => group.Select(member => members[member.Id]).ToList())], ct);
    }

    private static GroupMember MemberOf(Appearance appearance) =>
        new(appearance.Id, appearance.Key, appearance.Version.ArticleId, appearance.Signature.Signature);
}
