using AngleSharp.Dom;
using TurkeyUkraineTracker.Web.Rendering;
using TurkeyUkraineTracker.Web.Tests.House;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class RulesOnTheSite(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task Every_rule_that_speaks_in_the_seeds_has_its_place_on_the_page_that_results_link_to()
    {
        var page = (await site.GetAsync("/about")).Page;

        Assert.NotEmpty(SeedRules.All);
        Assert.All(SeedRules.All, rule => Assert.NotNull(page.GetElementById(SiteUrls.Rule(rule).Split('#')[1])));
    }

    [Fact]
    public async Task A_rule_is_shown_with_what_it_takes()
    {
        var row = (await site.GetAsync("/about")).Page.GetElementById("rule-according-to-first")!.Closest("tr")!;

        Assert.Equal("two ministries are drafting the contract", row.QuerySelector("strong")?.TextContent);
    }

    [Fact]
    public void A_finding_leads_to_its_own_rule() => Assert.Equal("/about#rule-cue-then-clause", SiteUrls.Rule("cue-then-clause"));
}
