using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class FigurePages(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task A_figure_is_shown_with_its_words_who_says_so_and_where()
    {
        var row = (await RowsAsync()).Single();

        Assert.Equal("at least 20,000 tonnes", row.QuerySelector("th")?.TextContent);
        Assert.Equal("ayse-kaya", row.QuerySelector(".speaker [data-actor]")?.GetAttribute("data-actor"));
        Assert.Equal(site.Slugs[0], row.QuerySelector("[data-source]")?.GetAttribute("data-source"));
    }

    [Fact]
    public async Task Its_words_lead_to_their_place_in_the_article()
    {
        var link = (await RowsAsync()).Single().QuerySelector("td a")!;

        var target = (await site.GetAsync(link.GetAttribute("href")!)).Page.GetElementById("at");

        Assert.Equal("at least 20,000 tonnes", target?.TextContent);
    }

    [Theory]
    [InlineData("/figures?q=20.000"), InlineData("/figures?q=20%20000"), InlineData("/search?q=20k%20tonnes")]
    public async Task It_is_found_in_another_notation_and_the_page_says_what_was_read(string url)
    {
        var page = (await site.GetAsync(url)).Page;

        Assert.Single(page.QuerySelectorAll("[data-figure]"));
        Assert.Contains("20,000", page.QuerySelector("[data-read-as]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<IElement>> RowsAsync() => (await site.GetAsync("/figures")).Page.QuerySelectorAll("tr[data-figure]");
}
