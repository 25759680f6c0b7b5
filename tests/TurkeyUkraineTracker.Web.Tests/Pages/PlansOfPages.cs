using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Tests;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>What a page asks costs what it shows, not what the store holds: SQLite tells the plan of every command that a walk over the kinds of pages runs.</summary>
public sealed class PlansOfPages(PlansOfPages.SiteLookedOn site) : IClassFixture<PlansOfPages.SiteLookedOn>
{
    // Walks and passes along a whole index that are meant: what they begin with, something in the command, and why.
    private static readonly (string Through, string Command, string Why)[] Meant =
    [
        ("Judgements", "", "as many as persons have made"),
        ("Outlets", "", "each of them is a choice that is shown"),
        ("Versions", "ORDER BY \"v\".\"Id\" DESC", "ends at the sixth"),
        ("IX_Claims_SortDay_Id", "LIMIT", "ends at the sixth"),
        ("IX_Versions_SortDay_Id", "LIMIT", "ends with the page"),
        ("IX_RemovedClaims_RemovedUtc_Key", "LIMIT", "ends with the page"),
        ("IX_Actors_ClaimCount_Id", "", "actors are few: those of the topic, and those that articles let speak"),
        ("IX_Actors_Kind_ClaimCount_Id", "", "as above"),
        ("IX_Outlets_Slug", "COUNT(*)", "as above"),
        ("IX_Articles_OutletId", "COUNT(*)", "counts numbers that stand side by side: half a millisecond for 34 000 articles"),
        ("IX_Versions_Language", "DISTINCT", "as above"),
        ("IX_Figures_VersionId", "COUNT(*)", "as above: two milliseconds for 97 000 figures"),
        ("IX_Figures_Unit_Measure_SortValue_Id", "GROUP BY", "the page of all figures counts each unit and measure"),
        ("IX_Designations_Referent_Key", "DISTINCT", "the page of all terms says how many there are, in the order of the index"),
        ("IX_Designations_Referent_Key", "GROUP BY", "the page of all terms counts every word; a third of a second for 265 000"),
        ("IX_Tensions_Kind", "GROUP BY", "the page of all tensions joins those of two claims; 70 milliseconds for 65 000"),
    ];

    [Fact]
    public async Task No_page_walks_through_a_table_that_grows()
    {
        site.Plans.Forget();
        foreach (var url in (IEnumerable<string>)[.. Addresses, .. (await site.GetAsync("/claims")).Links.Where(link => link.StartsWith("/claims/", StringComparison.Ordinal))])
            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(url)).Status);

        Assert.True(site.Plans.Commands > 100);
        var found = string.Join("\n\n", site.Plans.Walks.Concat(site.Plans.Passes).Distinct().Where(step => !IsMeant(step)).Select(step => $"{step.Through}: {step.Command}"));
        // All of it: xunit shows the beginning of what differs.
        Assert.True(found.Length == 0, found);
    }

    private static bool IsMeant((string Through, string Command) step) =>
        Meant.Any(meant => meant.Through == step.Through && step.Command.Contains(meant.Command, StringComparison.Ordinal));

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
