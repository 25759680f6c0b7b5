using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The things that articles have words for.</summary>
public sealed class TermList(TrackerContext context)
{
    /// <summary>Those with most words first, then by name.</summary>
    public async Task<IReadOnlyList<ReferentRow>> AllAsync(TermFilter filter, CancellationToken ct) => await filter.Apply(context)
        .Select(found => new { found.Referent, found.IsActor, found.ReferentName, found.Key, found.Count, found.Version.Language, found.Version.ArticleId, found.Version.Article.OutletId })
        .GroupBy(found => new { found.Referent, found.IsActor })
        .Select(same => new ReferentRow(
            same.Key.Referent,
            same.Min(found => found.ReferentName)!,
            same.Key.IsActor,
            same.Select(found => found.Key).Distinct().Count(),
            same.Select(found => found.OutletId).Distinct().Count(id => id != null),
            same.Select(found => found.ArticleId).Distinct().Count(),
            same.Select(found => found.Language).Distinct().Count(),
            same.Sum(found => found.Count)))
        .OrderByDescending(row => row.Designations)
        .ThenByDescending(row => row.Articles)
        .ThenBy(row => row.Name)
        .ThenBy(row => row.Id)
        .ToListAsync(ct);

    /// <summary>What can be chosen: the languages and outlets of the articles that are there.</summary>
    public async Task<TermChoices> ChoicesAsync(CancellationToken ct) => new(
        await context.Versions.Select(version => version.Language).Distinct().OrderBy(language => language).ToListAsync(ct),
        [.. (await context.Outlets.OrderBy(outlet => outlet.Name).ThenBy(outlet => outlet.Slug).Select(outlet => new { outlet.Slug, outlet.Name }).ToListAsync(ct)).Select(outlet => (outlet.Slug, outlet.Name))]);
}
