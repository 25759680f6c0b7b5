using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One actor with its names, its claims and the articles that mention it.</summary>
public sealed class ActorDetail(TrackerContext context, ClaimTable table)
{
    /// <summary>Claims of each kind shown; the totals say how many there are.</summary>
    public const int ClaimsShown = 20;

    /// <summary>Articles shown, those that mention it most.</summary>
    public const int ArticlesShown = 30;

    /// <summary>The actor of that slug; null when there is none.</summary>
    public async Task<ActorView?> FindAsync(string slug, CancellationToken ct)
    {
        var actor = await context.Actors.Include(actor => actor.Affiliation).Include(actor => actor.Names).AsSplitQuery()
            .SingleOrDefaultAsync(actor => actor.Slug == slug, ct);
        if (actor is null) return null;

        var claims = new ClaimList(context, table);
        var said = await claims.PageAsync(new(Speaker: slug), ClaimsShown, ct);
        var about = await claims.PageAsync(new(About: slug), ClaimsShown, ct);
        return new(
            actor.Slug,
            actor.Name,
            actor.Kind,
            Link.To(actor.Affiliation),
            [.. actor.Names.OrderBy(name => name.Language).ThenBy(name => name.Form).ThenBy(name => name.Text, StringComparer.Ordinal)
                .Select(name => new ActorNameView(name.Text, name.Language, Kebab.Of(name.Form)))],
            said.Rows,
            said.Total,
            about.Rows,
            about.Total,
            await ArticlesAsync(actor.Id, ct),
            await context.ArticleActors.CountAsync(use => use.ActorId == actor.Id, ct),
            await new SeenNames(context).OfAsync(slug, ct));
    }

    private Task<List<ActorArticle>> ArticlesAsync(int actor, CancellationToken ct) => context.ArticleActors
        .Where(use => use.ActorId == actor)
        .OrderByDescending(use => use.Mentions).ThenBy(use => use.VersionId).Take(ArticlesShown)
        .Select(use => new ActorArticle(Link.To(use.Version, use.Version.Article, use.Version.Article.Outlet), use.Mentions))
        .ToListAsync(ct);
}
