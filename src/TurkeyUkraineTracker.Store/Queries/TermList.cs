using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The things that articles have words for.</summary>
public sealed class TermList(TrackerContext context)
{
    /// <summary>More than these nobody reads: the rest are people whom one article names.</summary>
    public const int Shown = 300;

    /// <summary>Those with most words first, then those in most articles, then by name; at most <see cref="Shown"/>.</summary>
    public async Task<IReadOnlyList<ReferentRow>> AllAsync(TermFilter filter, CancellationToken ct)
    {
        var found = await filter.Apply(context)
            .Select(found => new { found.Referent, found.IsActor, found.ReferentName, found.Key, found.Count, found.Version.Language, found.Version.ArticleId, found.Version.Article.OutletId })
            .GroupBy(found => new { found.Referent, found.IsActor })
            .Select(same => new
            {
                same.Key.Referent,
                same.Key.IsActor,
                Name = same.Min(found => found.ReferentName),
                Designations = same.Select(found => found.Key).Distinct().Count(),
                // Without a look for null, which SQL does not count: it would be another query for every row.
                Outlets = same.Select(found => found.OutletId).Distinct().Count(),
                Articles = same.Select(found => found.ArticleId).Distinct().Count(),
                Languages = same.Select(found => found.Language).Distinct().Count(),
                Uses = same.Sum(found => found.Count),
            })
            .OrderByDescending(row => row.Designations).ThenByDescending(row => row.Articles).ThenBy(row => row.Name).ThenBy(row => row.Referent)
            .Take(Shown)
            .ToListAsync(ct);
        return [.. found.Select(row => new ReferentRow(row.Referent, row.Name!, row.IsActor, row.Designations, row.Outlets, row.Articles, row.Languages, row.Uses))];
    }

    /// <summary>What can be chosen: the languages and outlets of the articles that are there.</summary>
    public async Task<TermChoices> ChoicesAsync(CancellationToken ct) => new(
        await context.Versions.Select(version => version.Language).Distinct().OrderBy(language => language).ToListAsync(ct),
        [.. (await context.Outlets.OrderBy(outlet => outlet.Name).ThenBy(outlet => outlet.Slug).Select(outlet => new { outlet.Slug, outlet.Name }).ToListAsync(ct)).Select(outlet => (outlet.Slug, outlet.Name))]);
}
