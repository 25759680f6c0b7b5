using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Store;

/// <summary>What saving an article came to.</summary>
/// <param name="Slug">Of the stored article.</param>
/// <param name="IsNew">False when the very same bytes were stored before: nothing has changed then.</param>
public sealed record SavedArticle(string Slug, int Claims, int Figures, bool IsNew);

/// <summary>Writes articles: each is one transaction, so that a reader sees all of it or nothing.</summary>
public sealed class ArticleWriter(TrackerContext context, TimeProvider clock)
{
    /// <summary>Stores an article with everything found in it. Idempotent: the same bytes twice leave the same rows.</summary>
    public Task<SavedArticle> SaveAsync(RawDocument raw, ArticleExtraction extraction, Topic topic, CancellationToken ct) =>
        throw new NotSupportedException($"{context} {clock}");

    /// <summary>Removes an article and what only it supported.</summary>
    /// <returns>Whether there was such an article.</returns>
    public Task<bool> RemoveAsync(string slug, CancellationToken ct) => throw new NotSupportedException();
}
