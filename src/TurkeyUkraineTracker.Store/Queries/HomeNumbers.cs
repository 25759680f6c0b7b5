using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

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
            .Take(ArticlesShown).Select(Rows.SourceRow).ToListAsync(ct),
        await Several.CountAsync(ct),
        await Differing.CountAsync(ct),
        await MostShared(Several).ToRows().ToListAsync(ct),
        await MostShared(Differing).ToRows().ToListAsync(ct));

    private IQueryable<Claim> Several => new ClaimFilter(Several: true).Apply(context);

    private IQueryable<Claim> Differing => new ClaimFilter(Differs: true).Apply(context);

    private static IQueryable<Claim> MostShared(IQueryable<Claim> claims) => claims
        .OrderByDescending(claim => claim.ArticleCount).ThenByDescending(claim => claim.SortDay).ThenBy(claim => claim.Id).Take(ClaimsShown);
}
