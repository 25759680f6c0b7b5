using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What the home page shows.</summary>
public sealed class HomeNumbers(TrackerContext context, ClaimTable table)
{
    public const int ClaimsShown = 6;
    public const int SpeakersShown = 8;
    public const int ArticlesShown = 6;

    public async Task<HomeView> ReadAsync(CancellationToken ct)
    {
        var several = await KeptClaims.ReadAsync(table, context, new(Several: true), ct);
        var differing = await KeptClaims.ReadAsync(table, context, new(Differs: true), ct);
        return new(
            several.CountAll(),
            await context.Actors.InUse().CountAsync(ct),
            await context.Articles.CountAsync(ct),
            await context.Outlets.CountAsync(ct),
            await context.Versions.Select(version => version.Language).Distinct().CountAsync(ct),
            await context.Figures.CountAsync(ct),
            await context.Claims.InListOrder().Take(ClaimsShown).ToRows().ToListAsync(ct),
            await SpeakersAsync(several, ct),
            await context.Versions.Current().OrderByDescending(version => version.Id)
                .Take(ArticlesShown).Select(Rows.SourceRow).ToListAsync(ct),
            several.Count(),
            differing.Count(),
            await MostSharedAsync(several, ct),
            await MostSharedAsync(differing, ct));
    }

    private async Task<IReadOnlyList<ClaimRow>> MostSharedAsync(KeptClaims claims, CancellationToken ct)
    {
        var ids = claims.MostShared(ClaimsShown);
        return await context.Claims.Where(claim => ids.Contains(claim.Id))
            .OrderByDescending(claim => claim.ArticleCount).ThenByDescending(claim => claim.SortDay).ThenBy(claim => claim.Id).ToRows().ToListAsync(ct);
    }

    // Of those who said as much as the last one shown, the names choose.
    private async Task<IReadOnlyList<ActorRow>> SpeakersAsync(KeptClaims claims, CancellationToken ct)
    {
        var said = new Tally();
        claims.All((in ClaimTraits claim) => said.Add(claim.SpeakerId));
        var speakers = said.MostFirst().Where(speaker => speaker.Number != 0).ToList();
        var least = speakers.Count > SpeakersShown ? speakers[SpeakersShown - 1].Count : 1;
        var ids = speakers.TakeWhile(speaker => speaker.Count >= least).Select(speaker => speaker.Number).ToList();
        return await context.Actors.Where(actor => ids.Contains(actor.Id)).OrderByDescending(actor => actor.Said.Count).ThenBy(actor => actor.Name)
            .ThenBy(actor => actor.Id).Take(SpeakersShown).Select(Rows.Actor).ToListAsync(ct);
    }
}
