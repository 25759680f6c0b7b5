namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class OutletAndActorPages(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task An_outlet_shows_its_articles_and_the_claims_they_hold()
    {
        var answer = await site.GetAsync("/outlets/the-daily-wharf");

        Assert.Equal(("The Daily Wharf", "1", "3"), (answer.Page.QuerySelector("h1")!.TextContent, answer.Count("articles"), answer.Count("claims")));
        Assert.Equal(3, answer.Page.QuerySelectorAll("li[data-claim]").Length);
    }

    [Theory]
    [InlineData("/claims?outlet=the-daily-wharf"), InlineData("/sources"), InlineData("/")]
    public async Task The_name_of_an_outlet_leads_to_its_page(string url)
    {
        Assert.NotNull((await site.GetAsync(url)).Page.QuerySelector("main a[href='/outlets/the-daily-wharf']"));
    }

    [Fact]
    public async Task An_actor_has_the_names_that_articles_use_by_language_and_how_often()
    {
        var page = (await site.GetAsync("/actors/ayse-kaya")).Page;

        var names = page.QuerySelectorAll("tr[data-names]").Select(row => $"{row.GetAttribute("data-names")}: {row.QuerySelector(".serif")!.TextContent} {row.QuerySelector("[data-count]")!.TextContent}");

        Assert.Equal(["en: Ayşe Kaya 1", "vi: Bà Kaya 1"], names);
    }

    [Fact]
    public async Task An_actor_shows_whom_it_speaks_of_and_leads_to_those_claims()
    {
        var page = (await site.GetAsync("/actors/ayse-kaya")).Page;

        Assert.All(page.QuerySelectorAll("[data-pair] .num a"), link => Assert.StartsWith("/claims?", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll(".toc a").Select(link => link.GetAttribute("href")![1..]), page.QuerySelectorAll("section.sec h2").Select(heading => heading.Id!));
    }

    [Fact]
    public async Task An_article_lists_whom_it_leans_on_with_the_words()
    {
        var citation = (await site.GetAsync($"/sources/{site.Slugs[1]}")).Page.QuerySelector("[data-citation=statement]")!;

        Assert.Equal("theo một quan chức giấu tên", citation.QuerySelector("q")?.TextContent);
        Assert.Equal("ayse-kaya", citation.QuerySelector("[data-actor]")?.GetAttribute("data-actor"));
    }
}
