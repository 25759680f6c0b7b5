using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>What saving an article came to.</summary>
/// <param name="Slug">Of the stored article.</param>
/// <param name="IsNew">False when the very same bytes, or the same words at the same address, were stored before: nothing has changed then.</param>
/// <param name="Version">1 for a new article; more for one that has changed since it was stored.</param>
public sealed record SavedArticle(string Slug, int Claims, int Figures, bool IsNew, int Version = 1);

/// <summary>An article's page in another store.</summary>
public sealed record FormerPage(string Slug, DateTime ReadUtc);

/// <summary>Writes articles: each is one transaction, so that a reader sees all of it or nothing.</summary>
public sealed class ArticleWriter(TrackerContext context, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Stores an article with everything found in it. Idempotent: the same bytes twice leave the same rows.</summary>
    /// <param name="topic">Gives known actors their names and known outlets their slugs.</param>
    public Task<SavedArticle> SaveAsync(RawDocument raw, ArticleExtraction extraction, Topic topic, CancellationToken ct) =>
        SaveAsync(raw, extraction, topic, null, ct);

    /// <param name="page">Where it stood in another store, to stand there again; null for an article that is new.</param>
    /// <inheritdoc cref="SaveAsync(RawDocument, ArticleExtraction, Topic, CancellationToken)"/>
    public async Task<SavedArticle> SaveAsync(RawDocument raw, ArticleExtraction extraction, Topic topic, FormerPage? page, CancellationToken ct)
    {
        // What an earlier article left tracked, saved or failed, must neither be written again nor slow this one down.
        context.ChangeTracker.Clear();

        // Immediate in SQLite: between the look for the hash and the commit nobody else writes.
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await FindAsync(extraction.Article.Sha256, ct) is { } stored) return stored;

        var succession = new Succession(context);
        var former = await succession.FindAsync(raw, extraction.Article, page, ct);
        if (former is not null && await succession.HasItAsync(former, extraction.Article, page, ct)) return new(former.Slug, 0, 0, IsNew: false, former.Number);

        var leaving = new ClaimLeaving(context);
        var before = former is null ? [] : await leaving.KeysOfAsync(former.Slug, ct);
        if (former is not null) await succession.RetireAsync(former, ct);
        var place = new VersionPlace(former?.ArticleId, (former?.Number ?? 0) + 1, page?.ReadUtc ?? Now, page?.Slug);
        var version = await AddAsync(await new VersionForming(context, topic).FormAsync(raw, extraction, place, ct), ct);
        if (former is not null) await succession.LeadOnAsync(former, version, ct);
        await leaving.NoteAsync(before, Now, ct);
        await transaction.CommitAsync(ct);
        return new(version.Article.Slug, version.Appearances.Count, version.Figures.Count, IsNew: true, version.Number);
    }

    /// <summary>Removes an article and what only it supported: claims without another appearance, actors the topic does not know, its outlet.</summary>
    /// <returns>Whether there was such an article.</returns>
    public async Task<bool> RemoveAsync(string slug, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var leaving = new ClaimLeaving(context);
        var before = await leaving.KeysOfAsync(slug, ct);
        var left = await new ArticleRemoval(context).RemoveAsync(slug, ct);
        if (left is not null) await new ClaimLinker(context).FormAsync(left, [], ct);
        await RemoveUnusedAsync(ct);
        await leaving.NoteAsync(before, Now, ct);
        await transaction.CommitAsync(ct);
        return left is not null;
    }

    /// <summary>
    /// Puts what is found in a stored article today in the place of what was found before. Its page, the time it was read and what people said of
    /// its claims stay; the id of a claim that is cut otherwise now leads to the one that has most of its words.
    /// </summary>
    /// <remarks>It stands last in the order in which articles were seen; when all are renewed one after the other, the order is what it was.</remarks>
    /// <param name="extraction">Of the stored bytes.</param>
    /// <returns>What became of its claims; null when no article has these bytes, or has others now.</returns>
    public async Task<RenewedArticle?> RenewAsync(RawDocument raw, ArticleExtraction extraction, Topic topic, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await FormerArticle.FindAsync(context, extraction.Article.Sha256, ct) is not { } former) return null;

        var leaving = new ClaimLeaving(context);
        var before = await leaving.KeysOfAsync(former.Slug, ct);
        var left = await new ArticleRemoval(context).ClearAsync(former.VersionId, ct);
        await context.Versions.Where(row => row.Id == former.VersionId).ExecuteDeleteAsync(ct);
        await new ClaimLinker(context).FormAsync(left, [], ct);
        var version = await AddAsync(await new VersionForming(context, topic).FormAsync(raw, extraction, former.Place, ct), ct);
        var renewed = await former.LeadOnAsync(context, version, ct);
        await leaving.NoteAsync(before, Now, ct);
        await transaction.CommitAsync(ct);
        return renewed;
    }

    /// <summary>Removes what no article supports any more; after articles were renewed.</summary>
    public async Task SweepAsync(CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        await RemoveUnusedAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<ArticleVersion> AddAsync(FormedVersion formed, CancellationToken ct)
    {
        await formed.SaveAsync(context, ct);
        var version = formed.Version;
        await new ClaimLinker(context).LinkAsync([.. version.Appearances.OrderBy(appearance => appearance.Id)], ct); // whose speaker is new is inserted after the others
        await new OriginLinker(context).LinkAsync(version, ct);
        await new TensionLinker(context).LinkAsync(version, ct);
        await new ClaimLeaving(context).ForgetAsync([.. version.Appearances.Select(appearance => appearance.Key)], ct);
        return version;
    }

    private Task<SavedArticle?> FindAsync(string sha256, CancellationToken ct) => context.Versions
        .Where(version => version.Sha256 == sha256)
        .Select(version => new SavedArticle(version.Article.Slug, version.Appearances.Count, version.Figures.Count, false))
        .SingleOrDefaultAsync(ct);

    private async Task RemoveUnusedAsync(CancellationToken ct)
    {
        await context.Actors
            .Where(actor => !actor.IsOfTopic && actor.Articles.Count == 0 && actor.Said.Count == 0 && actor.SpokenOf.Count == 0)
            .ExecuteDeleteAsync(ct);
        await context.Outlets.Where(outlet => outlet.Articles.Count == 0).ExecuteDeleteAsync(ct);
        await context.Redirects.Where(redirect => !context.Claims.Any(claim => claim.Key == redirect.NewKey)).ExecuteDeleteAsync(ct);
    }
}
