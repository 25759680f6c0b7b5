using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Compares new appearances with their candidates and keeps what is worth keeping.</summary>
internal sealed class MatchKeeping(TrackerContext context)
{
    /// <summary>How many related appearances that are seen before it an appearance keeps: more than a page shows nobody reads.</summary>
    public const int RelatedKept = 8;

    /// <summary>More matches than <see cref="Neighbourhood.Most"/> mean a story that many tell: so many of them, the strongest, place the next telling as well.</summary>
    public const int SameKept = 8;

    /// <summary>Stores the matches of saved appearances that are seen last.</summary>
    /// <param name="added">In the order of their ids, which have no gap.</param>
    /// <returns>Ids of those that an edge may join with another appearance.</returns>
    public async Task<HashSet<int>> MatchAsync(IReadOnlyList<Appearance> added, CancellationToken ct)
    {
        if (added.Count == 0) return [];

        var pairs = await new Candidates(context).FindAsync(added[0].Id, added[^1].Id, ct);
        var judged = await new JudgementBook(context).PairsAsync(added, ct);
        var sides = await SidesAsync(added, [.. pairs.Concat(judged.Keys).Select(pair => pair.FirstId)], ct);
        var matches = pairs.Union(judged.Keys).Select(pair => MatchOf(sides[pair.FirstId], sides[pair.SecondId], judged.TryGetValue(pair, out var word) ? word : null));
        var kept = matches.GroupBy(match => match.SecondId).SelectMany(group => Kept([.. group], sides)).ToList();
        await PreparedRows.InsertAsync(context, kept, ct);
        return [.. kept.Where(match => match.Verdict == MatchVerdict.Same || match.Judged == Judged.Same).Select(match => match.SecondId)];
    }

    /// <summary>The match of two stored appearances as it is now, without a word of anybody.</summary>
    public static AppearanceMatch MatchOf(MatchSide first, MatchSide second, Judged? judged)
    {
        var match = ClaimMatcher.Compare(first.Signature, second.Signature);
        return new()
        {
            FirstId = first.Id,
            SecondId = second.Id,
            Score = match.Score,
            Verdict = match.Verdict,
            Relation = match.Relation,
            Reasons = match.Reasons,
            MatcherVersion = ClaimMatcher.Version,
            Judged = judged,
        };
    }

    // About one story nearly everything is related: kept whole, the pairs would grow with the square of its articles.
    private static IEnumerable<AppearanceMatch> Kept(List<AppearanceMatch> matches, Dictionary<int, MatchSide> sides)
    {
        var byStrength = matches.Where(match => match.Judged is null)
            .OrderByDescending(match => match.Score).ThenBy(match => sides[match.FirstId].Key, StringComparer.Ordinal).ToLookup(match => match.Verdict);
        var same = byStrength[MatchVerdict.Same].ToList();
        return matches.Where(match => match.Judged is not null)
            .Concat(same.Count > Neighbourhood.Most ? same.Take(SameKept) : same)
            .Concat(byStrength[MatchVerdict.Related].Take(RelatedKept));
    }

    private async Task<Dictionary<int, MatchSide>> SidesAsync(IReadOnlyList<Appearance> added, HashSet<int> ids, CancellationToken ct)
    {
        var sides = added.ToDictionary(appearance => appearance.Id, appearance => new MatchSide(appearance.Id, appearance.Key, appearance.Signature.Signature));
        var stored = await context.Signatures.Where(signed => ids.Contains(signed.AppearanceId))
            .Join(context.Appearances, signed => signed.AppearanceId, appearance => appearance.Id, (signed, appearance) => new MatchSide(appearance.Id, appearance.Key, signed.Signature))
            .ToListAsync(ct);
        foreach (var side in stored) sides.TryAdd(side.Id, side);
        return sides;
    }
}

/// <summary>An appearance as it is matched.</summary>
internal sealed record MatchSide(int Id, string Key, ClaimSignature Signature);
