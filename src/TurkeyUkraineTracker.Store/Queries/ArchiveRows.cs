using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A version of an article as an archive lists it; its bytes lie beside.</summary>
/// <param name="File">What its file was called.</param>
/// <param name="Slug">Of its page, which the versions of an article share.</param>
public sealed record ArchivedArticle(string Sha256, string File, string? Url, string Slug, DateTime ReadUtc);

/// <summary>A public id of a claim, with the words that gave it.</summary>
/// <param name="Start">In the text of the article with these bytes, in UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
public sealed record ArchivedId(string Id, string Sha256, int Start, int End);

/// <summary>A former id, and the id it leads to.</summary>
public sealed record ArchivedRedirect(string From, string To);

/// <summary>What a person said of two appearances.</summary>
public sealed record ArchivedJudgement(ArchivedId First, ArchivedId Second, Judged Judged, string Who, string? Why, DateTime MadeUtc);

/// <summary>What the store holds that nothing can recompute: the articles as they came, what people said of them, and the ids that were given out.</summary>
public sealed class ArchiveRows(TrackerContext context)
{
    /// <summary>In the order in which they were first seen, which decides what claims are called; an earlier version before a later one.</summary>
    public IAsyncEnumerable<ArchivedArticle> ArticlesAsync() => context.Versions.OrderBy(version => version.Id)
        .Select(version => new ArchivedArticle(version.Sha256, version.FileName, version.Article.Url, version.Article.Slug, version.ReadUtc))
        .AsAsyncEnumerable();

    public Task<int> CountArticlesAsync(CancellationToken ct) => context.Versions.CountAsync(ct);

    /// <summary>One for each claim, in the order in which they were first seen.</summary>
    public IAsyncEnumerable<ArchivedId> IdsAsync() => context.Claims.OrderBy(claim => claim.Id)
        .SelectMany(claim => claim.Appearances.Where(named => named.Key == claim.Key).OrderBy(named => named.Id).Take(1), (claim, named) =>
            new ArchivedId(claim.Key, named.Version.Sha256, named.Anchor.Start, named.Anchor.End))
        .AsAsyncEnumerable();

    /// <summary>By the former id.</summary>
    public IAsyncEnumerable<ArchivedRedirect> RedirectsAsync() => context.Redirects.OrderBy(redirect => redirect.OldKey)
        .Select(redirect => new ArchivedRedirect(redirect.OldKey, redirect.NewKey)).AsAsyncEnumerable();

    /// <summary>In the order in which they were made.</summary>
    public IAsyncEnumerable<ArchivedJudgement> JudgementsAsync() => context.Judgements.OrderBy(judgement => judgement.Id)
        .Select(judgement => new ArchivedJudgement(
            new(judgement.First.Key, judgement.First.Sha256, judgement.First.Start, judgement.First.End),
            new(judgement.Second.Key, judgement.Second.Sha256, judgement.Second.Start, judgement.Second.End),
            judgement.Judged, judgement.Who, judgement.Why, judgement.MadeUtc))
        .AsAsyncEnumerable();
}
