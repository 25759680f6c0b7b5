using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One outlet with its articles.</summary>
public sealed class OutletDetail(TrackerContext context)
{
    /// <summary>The outlet of that slug, its newest known publication first; null when there is none.</summary>
    public async Task<OutletView?> FindAsync(string slug, CancellationToken ct)
    {
        var outlet = await context.Outlets.SingleOrDefaultAsync(outlet => outlet.Slug == slug, ct);
        if (outlet is null) return null;

        var articles = await context.Versions.Current().Where(version => version.Article.Outlet!.Slug == slug)
            .OrderByDescending(version => version.Published.LastDay).ThenBy(version => version.Article.Slug).Select(Rows.SourceRow).ToListAsync(ct);
        var claims = await context.Appearances.Where(found => found.Version.Article.Outlet!.Slug == slug)
            .Select(found => found.ClaimId).Distinct().CountAsync(ct);
        return new(outlet.Slug, outlet.Name, articles, claims);
    }
}
