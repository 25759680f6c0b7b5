using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>What saving an article came to.</summary>
/// <param name="Slug">Of the stored article.</param>
/// <param name="IsNew">False when the very same bytes were stored before: nothing has changed then.</param>
public sealed record SavedArticle(string Slug, int Claims, int Figures, bool IsNew);

/// <summary>Writes articles: each is one transaction, so that a reader sees all of it or nothing.</summary>
public sealed class ArticleWriter(TrackerContext context, TimeProvider clock)
{
    /// <summary>Stores an article with everything found in it. Idempotent: the same bytes twice leave the same rows.</summary>
    /// <param name="topic">Gives known actors their names and known outlets their slugs.</param>
    public async Task<SavedArticle> SaveAsync(RawDocument raw, ArticleExtraction extraction, Topic topic, CancellationToken ct)
    {
        // What an earlier article left tracked, saved or failed, must neither be written again nor slow this one down.
        context.ChangeTracker.Clear();

        // Immediate in SQLite: between the look for the hash and the commit nobody else writes.
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await FindAsync(extraction.Article.Sha256, ct) is { } stored) return stored;

        var version = await FormAsync(raw, extraction, topic, ct);
        context.Add(version);
        await context.SaveChangesAsync(ct);
        await LinkAsync(version, ct);
        await transaction.CommitAsync(ct);
        return new(version.Article.Slug, version.Appearances.Count, version.Figures.Count, IsNew: true);
    }

    /// <summary>Removes an article and what only it supported: claims without another appearance, actors the topic does not know, its outlet.</summary>
    /// <returns>Whether there was such an article.</returns>
    public async Task<bool> RemoveAsync(string slug, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var left = await new ArticleRemoval(context).RemoveAsync(slug, ct);
        if (left is not null) await new ClaimLinker(context).FormAsync(left, [], ct);
        await RemoveUnusedAsync(ct);
        await transaction.CommitAsync(ct);
        return left is not null;
    }

    private async Task LinkAsync(ArticleVersion version, CancellationToken ct)
    {
        await new ClaimLinker(context).LinkAsync(version.Appearances, ct);
        await new OriginLinker(context).LinkAsync(version, ct);
        await new TensionLinker(context).LinkAsync(version, ct);
    }

    private Task<SavedArticle?> FindAsync(string sha256, CancellationToken ct) => context.Versions
        .Where(version => version.Sha256 == sha256)
        .Select(version => new SavedArticle(version.Article.Slug, version.Appearances.Count, version.Figures.Count, false))
        .SingleOrDefaultAsync(ct);

    private async Task<ArticleVersion> FormAsync(RawDocument raw, ArticleExtraction extraction, Topic topic, CancellationToken ct)
    {
        var version = VersionOf(raw, extraction);
        version.ReadUtc = clock.GetUtcNow().UtcDateTime;
        version.Article = await ArticleOfAsync(raw, extraction.Article, topic, ct);

        var actors = await new ActorRegister(context, topic).EnterAsync(extraction.Actors, ct);
        version.Actors.AddRange(extraction.Actors.Select(found => new ArticleActor { Actor = actors[found.Id], Mentions = found.Mentions.Count }));
        new AppearanceForming(extraction, ClaimSigner.Sign(extraction, topic), actors).FormInto(version);
        version.Designations.AddRange(DesignationForming.Of(extraction, topic));
        return version;
    }

    private static ArticleVersion VersionOf(RawDocument raw, ArticleExtraction extraction)
    {
        var article = extraction.Article;
        var published = article.Metadata.Published;
        return new()
        {
            Number = 1,
            Sha256 = article.Sha256,
            FileName = article.Name,
            Format = article.Format,
            Encoding = article.Encoding,
            Language = article.Language,
            IsSupported = extraction.IsSupported,
            Title = article.Metadata.Title?.Value,
            Author = article.Metadata.Author?.Value,
            Published = DatedBy.Of(published?.Value, DateBasis.Stated), // metadata is read from words or mark-up, never worked out
            AnalysisVersion = ArticleAnalyser.Version,
            ByteCount = raw.Bytes.Length,
            Content = new() { RawBytes = raw.Bytes.ToArray(), Text = article.Text, Document = AnalysisDocument.Of(extraction).Pack() },
        };
    }

    private async Task<TrackedArticle> ArticleOfAsync(RawDocument raw, Article article, Topic topic, CancellationToken ct)
    {
        var url = article.Metadata.Url?.Value ?? raw.Url;
        return new()
        {
            Slug = SlugOf(article),
            Url = url?.AbsoluteUri,
            Outlet = await new OutletRegister(context, topic).EnterAsync(article.Metadata.Outlet?.Value, url, ct),
        };
    }

    // Titles repeat, so the hash tells them apart.
    private static string SlugOf(Article article)
    {
        var words = Slug.Of(article.Metadata.Title?.Value ?? "") is { Length: > 0 } title ? title : Slug.Of(Path.GetFileNameWithoutExtension(article.Name));
        return $"{words}-{article.Sha256[..6]}".TrimStart('-');
    }

    private async Task RemoveUnusedAsync(CancellationToken ct)
    {
        await context.Actors
            .Where(actor => !actor.IsOfTopic && actor.Articles.Count == 0 && actor.Said.Count == 0 && actor.SpokenOf.Count == 0)
            .ExecuteDeleteAsync(ct);
        await context.Outlets.Where(outlet => outlet.Articles.Count == 0).ExecuteDeleteAsync(ct);
        await context.Redirects.Where(redirect => !context.Claims.Any(claim => claim.Key == redirect.NewKey)).ExecuteDeleteAsync(ct);
    }
}
