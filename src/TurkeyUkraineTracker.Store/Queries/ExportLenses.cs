using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking.Origins;
using TurkeyUkraineTracker.Analysis.Linking.Tensions;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>In what one telling of a claim and another, of this claim or a close one, do not go together.</summary>
/// <param name="Claim">Id of the claim the other telling belongs to.</param>
/// <param name="Own">This claim's side.</param>
/// <param name="Other">The other's.</param>
public sealed record ExportedTension(TensionKind Kind, string Claim, ExportedSide Own, ExportedSide Other);

/// <param name="Value">In words for people.</param>
public sealed record ExportedSide(string File, string Value);

/// <summary>Origins and tensions of a page of claims as exports give them.</summary>
internal sealed class ExportLenses
{
    private readonly ILookup<int, int> _origins;
    private readonly ILookup<int, ExportedTension> _tensions;

    private ExportLenses(ILookup<int, int> origins, ILookup<int, ExportedTension> tensions) => (_origins, _tensions) = (origins, tensions);

    /// <param name="claims">Ids.</param>
    public static async Task<ExportLenses> ReadAsync(TrackerContext context, IReadOnlyCollection<int> claims, CancellationToken ct)
    {
        var told = context.Appearances.Where(appearance => claims.Contains(appearance.ClaimId));
        return new(await OriginsAsync(context, told.Select(appearance => appearance.VersionId), ct), await TensionsAsync(context, told.Select(appearance => appearance.Id), ct));
    }

    /// <summary>How many origins the articles of the versions probably have.</summary>
    public int OriginsOf(IReadOnlySet<int> versions) =>
        versions.Count - OriginGroups.Joined(versions.SelectMany(first => _origins[first].Where(versions.Contains).Select(second => (first, second))));

    /// <summary>In the order of kinds and files; one between two tellings of the claim stands there once.</summary>
    public IReadOnlyList<ExportedTension> TensionsOf(int claim) =>
    [
        .. _tensions[claim]
            .OrderBy(tension => tension.Kind)
            .ThenBy(tension => tension.Own.File, StringComparer.Ordinal)
            .ThenBy(tension => tension.Other.File, StringComparer.Ordinal)
            .ThenBy(tension => tension.Claim, StringComparer.Ordinal),
    ];

    private static async Task<ILookup<int, int>> OriginsAsync(TrackerContext context, IQueryable<int> versions, CancellationToken ct)
    {
        var pairs = await context.Origins.Where(pair => versions.Contains(pair.FirstId) && versions.Contains(pair.SecondId))
            .Select(pair => new { pair.FirstId, pair.SecondId }).ToListAsync(ct);
        return pairs.ToLookup(pair => pair.FirstId, pair => pair.SecondId);
    }

    private static async Task<ILookup<int, ExportedTension>> TensionsAsync(TrackerContext context, IQueryable<int> told, CancellationToken ct)
    {
        var found = await context.Tensions.Where(tension => told.Contains(tension.FirstId) || told.Contains(tension.SecondId))
            .Select(tension => new Tension(
                tension.Kind,
                new(tension.First.ClaimId, tension.First.Claim.Key, tension.First.Version.FileName, tension.FirstSide),
                new(tension.Second.ClaimId, tension.Second.Claim.Key, tension.Second.Version.FileName, tension.SecondSide)))
            .ToListAsync(ct);
        return found.SelectMany(tension => tension.FromEachClaim()).ToLookup(tension => tension.Claim, tension => tension.Exported);
    }

    private sealed record Side(int ClaimId, string Claim, string File, TensionSide Told)
    {
        public ExportedSide Exported => new(File, Told.Value);
    }

    private sealed record Tension(TensionKind Kind, Side First, Side Second)
    {
        public IEnumerable<(int Claim, ExportedTension Exported)> FromEachClaim()
        {
            yield return (First.ClaimId, new(Kind, Second.Claim, First.Exported, Second.Exported));
            if (Second.ClaimId != First.ClaimId) yield return (Second.ClaimId, new(Kind, First.Claim, Second.Exported, First.Exported));
        }
    }
}
