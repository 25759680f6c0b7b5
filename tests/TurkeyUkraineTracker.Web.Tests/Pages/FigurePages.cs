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

    private async Task<IEnumerable<IElement>> RowsAsync() => (await site.GetAsync("/figures")).Page.QuerySelectorAll("tr[data-figure]");
}
