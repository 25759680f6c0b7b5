using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What the home page shows.</summary>
public sealed class HomeNumbers(TrackerContext context)
{
    public const int ClaimsShown = 6;
    public const int SpeakersShown = 8;
    public const int ArticlesShown = 6;

    public async Task<HomeView> ReadAsync(CancellationToken ct) => new(
        await context.Claims.CountAsync(ct),
        await context.Actors.InUse().CountAsync(ct),
        await context.Articles.CountAsync(ct),
        await context.Outlets.CountAsync(ct),
        await context.Versions.Select(version => version.Language).Distinct().CountAsync(ct),
        await context.Figures.CountAsync(ct),
        await context.Claims.InListOrder().Take(ClaimsShown).ToRows().ToListAsync(ct),
        await context.Actors.Where(actor => actor.Said.Count > 0).OrderByDescending(actor => actor.Said.Count).ThenBy(actor => actor.Name)
            .ThenBy(actor => actor.Id).Take(SpeakersShown).Select(Rows.Actor).ToListAsync(ct),
        await context.Versions.Current().OrderByDescending(version => version.ReadUtc).ThenByDescending(version => version.Id)
            .Take(ArticlesShown).Select(Rows.SourceRow).ToListAsync(ct));
}
