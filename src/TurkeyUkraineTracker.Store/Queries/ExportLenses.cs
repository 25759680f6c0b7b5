using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking.Origins;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>In what one telling of a claim and another, of this claim or a close one, do not go together.</summary>
/// <param name="Claim">Id of the claim the other telling belongs to.</param>
/// <param name="Own">This claim's side.</param>
/// <param name="Other">The other's.</param>
public sealed record ExportedTension(TensionKind Kind, string Claim, ExportedSide Own, ExportedSide Other);

/// <param name="Value">In words for people.</param>
public sealed record ExportedSide(string File, string Value);

/// <summary>Origins and tensions of one claim as exports give them.</summary>
internal sealed class ExportLenses(TrackerContext context)
{
    /// <summary>How many origins the articles of the versions probably have.</summary>
    public async Task<int> OriginsAsync(IReadOnlyCollection<int> versions, CancellationToken ct)
    {
        if (versions.Count < 2) return versions.Count;

        var pairs = await context.Origins.Where(pair => versions.Contains(pair.FirstId) && versions.Contains(pair.SecondId))
            .Select(pair => new { pair.FirstId, pair.SecondId }).ToListAsync(ct);
        return versions.Count - OriginGroups.Joined(pairs.Select(pair => (pair.FirstId, pair.SecondId)));
    }

    /// <summary>In the order of kinds and files; one between two tellings of the claim stands there once.</summary>
    /// <param name="appearances">Ids of the claim's.</param>
    public async Task<IReadOnlyList<ExportedTension>> TensionsAsync(IReadOnlyCollection<int> appearances, CancellationToken ct)
    {
        var found = await context.Tensions.Where(tension => appearances.Contains(tension.FirstId) || appearances.Contains(tension.SecondId))
            .Select(tension => new
            {
                tension.Kind,
                tension.FirstId,
                First = tension.First.Claim.Key,
                Second = tension.Second.Claim.Key,
                FirstFile = tension.First.Version.FileName,
                SecondFile = tension.Second.Version.FileName,
                tension.FirstSide,
                tension.SecondSide,
            })
            .ToListAsync(ct);
        return
        [
            .. found.Select(tension => appearances.Contains(tension.FirstId)
                    ? new ExportedTension(tension.Kind, tension.Second, new(tension.FirstFile, tension.FirstSide.Value), new(tension.SecondFile, tension.SecondSide.Value))
                    : new ExportedTension(tension.Kind, tension.First, new(tension.SecondFile, tension.SecondSide.Value), new(tension.FirstFile, tension.FirstSide.Value)))
                .OrderBy(tension => tension.Kind)
                .ThenBy(tension => tension.Own.File, StringComparer.Ordinal)
                .ThenBy(tension => tension.Other.File, StringComparer.Ordinal)
                .ThenBy(tension => tension.Claim, StringComparer.Ordinal),
        ];
    }
}
