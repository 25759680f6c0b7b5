using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Fills claims from their appearances once those have changed; what it costs does not grow with the appearances beyond <see cref="Tellings.Most"/>.</summary>
internal sealed class ClaimFilling(TrackerContext context)
{
    /// <param name="ids">Of claims that have appearances.</param>
    public async Task FillAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        var tellings = (await TellingsAsync(ids, ct)).ToLookup(telling => telling.ClaimId);
        var extents = await ExtentsAsync(ids, ct);
        var actors = await ActorsAsync(tellings.SelectMany(group => group), ct);
        foreach (var claim in tellings) ClaimFields.Fill(claim.First().Claim, [.. claim.OrderBy(telling => telling.Id)], extents[claim.Key], actors);
        await context.SaveChangesAsync(ct);
        context.ChangeTracker.Clear();
    }

    private async Task<List<Appearance>> TellingsAsync(IReadOnlyCollection<int> claims, CancellationToken ct)
    {
        var ids = await Tellings.IdsAsync(context, claims, ct);
        return await context.Appearances.AsTracking()
            .Where(appearance => ids.Contains(appearance.Id))
            .Include(appearance => appearance.Signature)
            .Include(appearance => appearance.Speaker!.Names)
            .Include(appearance => appearance.Version.Article)
            .Include(appearance => appearance.Claim.Comparison)
            .Include(appearance => appearance.Claim.About)
            .Include(appearance => appearance.Claim.Topics)
            .AsSplitQuery()
            .ToListAsync(ct);
    }

    private Task<Dictionary<int, ClaimExtent>> ExtentsAsync(IReadOnlyCollection<int> claims, CancellationToken ct) => context.Appearances
        .Where(appearance => claims.Contains(appearance.ClaimId))
        .GroupBy(appearance => appearance.ClaimId)
        .Select(group => new
        {
            group.Key,
            Articles = group.Select(appearance => appearance.Version.ArticleId).Distinct().Count(),
            First = group.Min(appearance => appearance.Version.Published.FirstDay),
            Last = group.Max(appearance => appearance.Version.Published.LastDay),
        })
        .ToDictionaryAsync(group => group.Key, group => new ClaimExtent(group.Articles, group.First, group.Last), ct);

    private async Task<Dictionary<string, Actor>> ActorsAsync(IEnumerable<Appearance> tellings, CancellationToken ct)
    {
        var slugs = tellings.SelectMany(ClaimFields.AboutOf).ToHashSet(StringComparer.Ordinal);
        return await context.Actors.AsTracking().Include(actor => actor.Names).Where(actor => slugs.Contains(actor.Slug))
            .ToDictionaryAsync(actor => actor.Slug, StringComparer.Ordinal, ct);
    }
}
