using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>An article that probably tells from the same origin as another. Says nothing of which was first.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Reasons">Clauses for people, such as "14 claims in the same order", strongest first.</param>
public sealed record OriginNeighbour(SourceLink Source, double Score, IReadOnlyList<string> Reasons);

/// <summary>Two articles that probably tell from one origin. Says nothing of which was first.</summary>
/// <param name="First">An article's slug.</param>
/// <param name="Second">Another's.</param>
/// <param name="Reasons">As in <see cref="OriginNeighbour"/>.</param>
public sealed record OriginLink(string First, string Second, IReadOnlyList<string> Reasons);

/// <summary>The articles that probably share an origin with one.</summary>
public sealed class OriginNeighbours(TrackerContext context)
{
    public const int Shown = 20;

    /// <summary>Strongest first.</summary>
    public async Task<IReadOnlyList<OriginNeighbour>> OfAsync(string slug, CancellationToken ct)
    {
        // Two ways into the table, each along its index.
        var own = await context.Versions.Where(version => version.Article.Slug == slug).Select(version => version.Id).ToListAsync(ct);
        var pairs = await context.Origins.Where(pair => own.Contains(pair.FirstId)).Union(context.Origins.Where(pair => own.Contains(pair.SecondId)))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId)
            .Take(Shown)
            .Select(pair => new { Own = pair.First.Article.Slug, First = Link.To(pair.First, pair.First.Article, pair.First.Article.Outlet), Second = Link.To(pair.Second, pair.Second.Article, pair.Second.Article.Outlet), pair.Score, pair.Evidence })
            .ToListAsync(ct);
        return [.. pairs.Select(pair => new OriginNeighbour(pair.Own == slug ? pair.Second : pair.First, pair.Score, [.. pair.Evidence.Select(evidence => evidence.Words)]))];
    }

    /// <summary>The pairs among some articles, strongest first.</summary>
    public async Task<IReadOnlyList<OriginLink>> AmongAsync(IReadOnlyCollection<string> slugs, CancellationToken ct)
    {
        if (slugs.Count < 2) return [];

        var own = await context.Versions.Where(version => slugs.Contains(version.Article.Slug)).Select(version => version.Id).ToListAsync(ct);
        var pairs = await context.Origins
            .Where(pair => own.Contains(pair.FirstId) && own.Contains(pair.SecondId))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId)
            .Take(Shown)
            .Select(pair => new { First = pair.First.Article.Slug, Second = pair.Second.Article.Slug, pair.Evidence })
            .ToListAsync(ct);
        return [.. pairs.Select(pair => new OriginLink(pair.First, pair.Second, [.. pair.Evidence.Select(evidence => evidence.Words)]))];
    }
}
