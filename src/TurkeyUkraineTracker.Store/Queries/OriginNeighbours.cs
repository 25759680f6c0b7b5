using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>An article that probably tells from the same origin as another. Says nothing of which was first.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Reasons">Clauses for people, such as "14 claims in the same order", strongest first.</param>
public sealed record OriginNeighbour(SourceLink Source, double Score, IReadOnlyList<string> Reasons);

/// <summary>The articles that probably share an origin with one.</summary>
public sealed class OriginNeighbours(TrackerContext context)
{
    public const int Shown = 20;

    /// <summary>Strongest first.</summary>
    public async Task<IReadOnlyList<OriginNeighbour>> OfAsync(string slug, CancellationToken ct)
    {
        var pairs = await context.Origins
            .Where(pair => pair.First.Article.Slug == slug || pair.Second.Article.Slug == slug)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId)
            .Take(Shown)
            .Select(pair => new { Own = pair.First.Article.Slug, First = Link.To(pair.First, pair.First.Article, pair.First.Article.Outlet), Second = Link.To(pair.Second, pair.Second.Article, pair.Second.Article.Outlet), pair.Score, pair.Evidence })
            .ToListAsync(ct);
        return [.. pairs.Select(pair => new OriginNeighbour(pair.Own == slug ? pair.Second : pair.First, pair.Score, [.. pair.Evidence.Select(evidence => evidence.Words)]))];
    }
}
