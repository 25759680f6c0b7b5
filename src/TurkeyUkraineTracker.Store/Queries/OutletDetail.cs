using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One outlet with its articles.</summary>
public sealed class OutletDetail(TrackerContext context, ClaimTable table)
{
    public const int ArticlesShown = 40;

    /// <summary>The outlet of that slug, its newest known publication first; null when there is none.</summary>
    public async Task<OutletView?> FindAsync(string slug, CancellationToken ct)
    {
        var outlet = await context.Outlets.SingleOrDefaultAsync(outlet => outlet.Slug == slug, ct);
        if (outlet is null) return null;

        var versions = context.Versions.Current().Where(version => version.Article.OutletId == outlet.Id);
        var articles = await versions.OrderByDescending(version => version.Published.LastDay).ThenBy(version => version.Article.Slug).Take(ArticlesShown).Select(Rows.SourceRow).ToListAsync(ct);
        return new(
            outlet.Slug,
            outlet.Name,
            articles,
            await context.Articles.CountAsync(article => article.OutletId == outlet.Id, ct),
            await versions.Select(version => version.Language).Distinct().OrderBy(language => language).ToListAsync(ct),
            (await KeptClaims.ReadAsync(table, context, new(Outlet: slug), ct)).Count());
    }
}
