using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Benchmarks.Site;

/// <summary>A kind of page with one address of it, or several to be asked in turns.</summary>
internal sealed record AskedPage(string Kind, params string[] Urls);

/// <summary>Finds what is largest in a store: what is quick there is quick everywhere.</summary>
internal static class AskedPages
{
    private const int Turns = 40;

    public static async Task<IReadOnlyList<AskedPage>> OfAsync(TrackerContext context)
    {
        var told = await context.Appearances.GroupBy(appearance => appearance.ClaimId).OrderByDescending(same => same.Count()).Take(Turns).Select(same => same.Key).ToListAsync();
        var claims = await context.Claims.Where(claim => told.Contains(claim.Id)).ToDictionaryAsync(claim => claim.Id, claim => $"/claims/{claim.Key}/{claim.Slug}");
        var articles = await context.Articles.OrderByDescending(article => article.Versions.Max(version => version.Appearances.Count)).Take(Turns).Select(article => $"/sources/{article.Slug}").ToListAsync();
        var actors = await context.Actors.OrderByDescending(actor => actor.ClaimCount).Take(Turns).Select(actor => actor.Slug).ToListAsync();
        return
        [
            new("home", "/"),
            new("claims", "/claims"),
            new("claims, one filter", "/claims?language=en"),
            new("claims, two filters", "/claims?kind=indirect&language=en"),
            new("claims, filters in turn", [.. actors.Select(actor => $"/claims?about={actor}&figures=true")]),
            new("claims, words", "/claims?q=grain"),
            new("claim, most told", claims[told[0]]),
            new("claims in turn", [.. told.Select(id => claims[id])]),
            new("article", articles[0]),
            new("articles in turn", [.. articles]),
            new("articles", "/sources"),
            new("actors", "/actors"),
            new("actor", $"/actors/{actors[0]}"),
            new("search", "/search?q=grain"),
            new("timeline", "/timeline"),
            new("figures", "/figures"),
            new("terms", "/terms"),
            new("tensions", "/tensions"),
            new("API claims", "/api/v1/claims"),
            new("API claim", $"/api/v1/claims/{claims[told[0]].Split('/')[2]}"),
        ];
    }
}
