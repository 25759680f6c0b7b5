using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Takes an article's rows out, and says which appearances of others that leaves to be formed anew.</summary>
internal sealed class ArticleRemoval(TrackerContext context)
{
    /// <returns>Ids of appearances that were joined with the article's; null when there is no such article.</returns>
    public async Task<IReadOnlyCollection<int>?> RemoveAsync(string slug, CancellationToken ct)
    {
        var own = context.Appearances.Where(appearance => appearance.Version.Article.Slug == slug);
        var gone = await own.Select(appearance => appearance.Id).ToListAsync(ct);
        var claims = await own.Select(appearance => appearance.ClaimId).Distinct().ToListAsync(ct);
        var near = (await new Neighbourhood(context).EdgesAsync(gone, ct)).Select(edge => edge.Far).Except(gone).ToHashSet();

        await context.Claims.Where(claim => claims.Contains(claim.Id) && claim.Appearances.All(appearance => gone.Contains(appearance.Id))).ExecuteDeleteAsync(ct);
        if (await context.Articles.Where(article => article.Slug == slug).ExecuteDeleteAsync(ct) == 0) return null;

        return near.Union(await LeftAsync(claims, ct)).ToHashSet();
    }

    // Those that stand for a claim are enough: what is connected with them is found from there.
    private async Task<HashSet<int>> LeftAsync(List<int> claims, CancellationToken ct)
    {
        var left = await context.Claims.Where(claim => claims.Contains(claim.Id)).Select(claim => claim.Id).ToListAsync(ct);
        await new ClaimNaming(context).RenameAsync(left, ct);
        return await Queries.Tellings.IdsAsync(context, left, ct);
    }
}
