using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The appearances that a claim's page and comparison are made of: all of them, or in a story that very many tell as many as a reader can compare.</summary>
/// <remarks>Which ones those are, the keys decide: the one seen first, which names the claim, and <see cref="Most"/> in the order of their keys.</remarks>
internal static class Tellings
{
    public const int Most = 32;

    /// <summary>Ids in no order.</summary>
    public static async Task<HashSet<int>> IdsAsync(TrackerContext context, IReadOnlyCollection<int> claims, CancellationToken ct)
    {
        var counts = await context.Appearances.Where(appearance => claims.Contains(appearance.ClaimId))
            .GroupBy(appearance => appearance.ClaimId).Select(group => new { group.Key, Count = group.Count(), First = group.Min(appearance => appearance.Id) }).ToListAsync(ct);
        var few = counts.Where(claim => claim.Count <= Most).Select(claim => claim.Key).ToList();
        var ids = (await context.Appearances.Where(appearance => few.Contains(appearance.ClaimId)).Select(appearance => appearance.Id).ToListAsync(ct)).ToHashSet();
        foreach (var claim in counts.Where(claim => claim.Count > Most))
        {
            ids.Add(claim.First);
            ids.UnionWith(await context.Appearances.Where(appearance => appearance.ClaimId == claim.Key)
                .OrderBy(appearance => appearance.Key).ThenBy(appearance => appearance.Id).Select(appearance => appearance.Id).Take(Most).ToListAsync(ct));
        }

        return ids;
    }

    /// <summary>The same of one claim whose appearances are all at hand.</summary>
    public static HashSet<int> Among(IReadOnlyList<(int Id, string Key)> appearances) => appearances.Count <= Most
        ? [.. appearances.Select(appearance => appearance.Id)]
        : [appearances.Min(appearance => appearance.Id), .. appearances.OrderBy(appearance => appearance.Key, StringComparer.Ordinal).ThenBy(appearance => appearance.Id).Take(Most).Select(appearance => appearance.Id)];
}
