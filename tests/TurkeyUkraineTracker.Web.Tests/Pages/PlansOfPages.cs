using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Tests;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>What a page asks costs what it shows, not what the store holds: SQLite tells the plan of every command that a walk over the kinds of pages runs.</summary>
public sealed class PlansOfPages(PlansOfPages.SiteLookedOn site) : IClassFixture<PlansOfPages.SiteLookedOn>
{
    // Passes along a whole index of a table that grows, each for a reason.
    private static readonly Dictionary<string, string> Passing = new(StringComparer.Ordinal)
    {
    };

    [Fact]
    public async Task No_page_walks_through_a_table_that_grows()
    {
        foreach (var url in (IEnumerable<string>)[.. Addresses, .. (await site.GetAsync("/claims")).Links.Where(link => link.StartsWith("/claims/", StringComparison.Ordinal))]) Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(url)).Status);

        Assert.True(site.Plans.Commands > 100);
        Assert.Empty(site.Plans.Walks);
        Assert.Empty(site.Plans.Passes.Where(pass => !Passing.ContainsKey(pass.Index)).Select(pass => $"{pass.Index}: {pass.Command}").Distinct());
    }

    private IEnumerable<string> Addresses =>
    [
        "/", "/claims", "/claims?q=harbour&speaker=ayse-kaya&figures=true", "/claims?about=ayse-kaya&language=en&saidFrom=2024-01-01", "/claims?outlet=the-daily-wharf&topic=war&several=true&undated=true&publishedTo=2025-12-31",
        "/claims.json", "/claims.csv", "/claims.atom", "/claims.jsonld", "/actors", "/actors?q=kaya&kind=person", "/actors/ayse-kaya", "/actors/ayse-kaya.json",
        "/sources", "/sources?q=harbour", $"/sources/{site.Slugs[0]}", $"/sources/{site.Slugs[0]}.json", "/outlets/the-daily-wharf",
        "/figures", "/figures?unit=tonne", "/figures?q=20", "/search?q=harbour", "/timeline", "/timeline?by=topic&date=published",
        "/terms", "/terms?kind=actor", "/terms/ayse-kaya", "/tensions", "/tensions?kind=credit", "/about", "/api/v1/claims",
    ];

    public sealed class SiteLookedOn : SiteUnderTest
    {
        internal PlanReader Plans { get; } = new();

        private protected override IReadOnlyList<ToldArticle> Articles => [SomeArticles.English, SomeArticles.Vietnamese, SomeArticles.Telling, SomeArticles.Retelling];

        private protected override void AddServices(IServiceCollection services) => services.ConfigureDbContext<TrackerContext>(options => options.AddInterceptors(Plans));
    }
}
