using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Names claims that lost an appearance after the one that is now the first, and fills them anew.</summary>
internal sealed class ClaimNaming(TrackerContext context)
{
    /// <param name="ids">Of claims that have appearances.</param>
    public async Task RenameAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return;

        var before = await KeysAsync(ids, ct);
        await new ClaimFilling(context).FillAsync(ids, ct);
        var after = await KeysAsync(ids, ct);
        var moved = before.Where(claim => after[claim.Key] != claim.Value).ToDictionary(claim => claim.Value, claim => after[claim.Key], StringComparer.Ordinal);
        await new ClaimRedirects(context).AddAsync(moved, [.. after.Values], ct);
    }

    private Task<Dictionary<int, string>> KeysAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        context.Claims.Where(claim => ids.Contains(claim.Id)).ToDictionaryAsync(claim => claim.Id, claim => claim.Key, ct);
}
