using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The articles.</summary>
public sealed class SourceList(TrackerContext context)
{
    /// <summary>Every article's newest version, newest known publication first.</summary>
    public async Task<IReadOnlyList<SourceRow>> AllAsync(CancellationToken ct) => await context.Versions
        .Current()
        .OrderByDescending(version => version.Published.LastDay)
        .ThenBy(version => version.Article.Slug)
        .Select(Rows.SourceRow)
        .ToListAsync(ct);
}
