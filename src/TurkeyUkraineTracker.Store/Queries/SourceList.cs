using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which articles a list shows. The same record is the query string of the page.</summary>
/// <param name="Q">Words of the text, as in <see cref="ClaimFilter.Q"/>.</param>
/// <param name="Exact">As in <see cref="ClaimFilter.Exact"/>.</param>
public sealed record SourceFilter(string? Q = null, bool Exact = false, string? After = null, string? Before = null)
{
    public PagePlace Place => new(After, Before);

    /// <summary>As in <see cref="ClaimFilter.Match"/>.</summary>
    internal string? Match => TypedWords.Of(Q).ToMatch(Exact ? $"{nameof(ArticleWords.Title)} {nameof(ArticleWords.Text)}" : null);

    internal IQueryable<ArticleVersion> Apply(TrackerContext context)
    {
        var versions = context.Versions.Current();
        if (string.IsNullOrWhiteSpace(Q)) return versions;
        if (Match is not { } match) return versions.Where(_ => false);

        var found = SearchIndex.Versions(context, match);
        return versions.Where(version => found.Contains(version.Id));
    }
}

/// <summary>The articles.</summary>
public sealed class SourceList(TrackerContext context)
{
    /// <summary>Every article's newest version, newest known publication first.</summary>
    /// <exception cref="FormatException"><see cref="SourceFilter.Place"/> is not a <see cref="PageKey"/>.</exception>
    public async Task<ListPage<SourceRow>> PageAsync(SourceFilter filter, int pageSize, CancellationToken ct)
    {
        var versions = filter.Apply(context);
        var page = await versions.PageAsync(nameof(ArticleVersion.SortDay), filter.Place, pageSize, ct);
        var rows = await context.Versions.Of(page, nameof(ArticleVersion.SortDay)).Select(Rows.SourceRow).ToListAsync(ct);
        return new(rows, await CountAsync(filter, ct), page.Previous, page.Next);
    }

    // Only newest versions have words, and every article has one newest version: neither has to be looked for.
    private Task<int> CountAsync(SourceFilter filter, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(filter.Q) ? context.Articles.CountAsync(ct) : SearchIndex.CountVersionsAsync(context, filter.Match, ct);
}
