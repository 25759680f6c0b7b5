using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Takes an article's rows out, and says which appearances of others that leaves to be formed anew.</summary>
internal sealed class ArticleRemoval(TrackerContext context)
{
    /// <summary>Removes the article with all its versions.</summary>
    /// <returns>Ids of appearances that were joined with the article's; null when there is no such article.</returns>
    public async Task<IReadOnlyCollection<int>?> RemoveAsync(string slug, CancellationToken ct)
    {
        var left = await ClearAsync(context.Appearances.Where(appearance => appearance.Version.Article.Slug == slug), ct);
        return await context.Articles.Where(article => article.Slug == slug).ExecuteDeleteAsync(ct) == 0 ? null : left;
    }

    /// <summary>Removes what was found in a version and what it is found by; the version itself stays, with its bytes and its text.</summary>
    /// <returns>As <see cref="RemoveAsync"/>.</returns>
    public async Task<IReadOnlyCollection<int>> ClearAsync(int version, CancellationToken ct)
    {
        await context.Figures.Where(figure => figure.VersionId == version).ExecuteDeleteAsync(ct);
        var left = await ClearAsync(context.Appearances.Where(appearance => appearance.VersionId == version), ct);
        await context.ArticleWords.Where(words => words.VersionId == version).ExecuteDeleteAsync(ct);
        await context.ArticleActors.Where(use => use.VersionId == version).ExecuteDeleteAsync(ct);
        await context.Designations.Where(designation => designation.VersionId == version).ExecuteDeleteAsync(ct);
        await context.TextBands.Where(band => band.VersionId == version).ExecuteDeleteAsync(ct);
        await context.Origins.Where(pair => pair.FirstId == version || pair.SecondId == version).ExecuteDeleteAsync(ct);
        return left;
    }

    private async Task<IReadOnlyCollection<int>> ClearAsync(IQueryable<Appearance> own, CancellationToken ct)
    {
        var gone = await own.Select(appearance => appearance.Id).ToListAsync(ct);
        var claims = await own.Select(appearance => appearance.ClaimId).Distinct().ToListAsync(ct);
        var near = (await new Neighbourhood(context).EdgesAsync(gone, ct)).Select(edge => edge.Far).Except(gone).ToHashSet();

        await context.Claims.Where(claim => claims.Contains(claim.Id) && claim.Appearances.All(appearance => gone.Contains(appearance.Id))).ExecuteDeleteAsync(ct);
        await context.Appearances.Where(appearance => gone.Contains(appearance.Id)).ExecuteDeleteAsync(ct);
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
