using System.Text;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>No page weighs more than a slow connection carries at once, and nothing in it moves what stands there already.</summary>
public sealed class WeightOfPages(LongStories.SiteOfManyTellings site) : IClassFixture<LongStories.SiteOfManyTellings>
{
    private const int MostBytes = 100_000;

    public static TheoryData<string> Pages => ["/", "/claims", "/claims?kind=indirect", "/actors", "/actors/boris", "/sources", "/figures", "/timeline", "/terms", "/tensions", "/search?q=grain", "/about"];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_of_a_long_story_is_light(string url) => Assert.InRange(Encoding.UTF8.GetByteCount((await site.GetAsync(url)).Body), 1, MostBytes);

    [Fact]
    public async Task The_page_of_a_claim_that_very_many_articles_tell_is_light()
    {
        var claim = (await site.GetAsync("/claims")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!;

        Assert.InRange(Encoding.UTF8.GetByteCount((await site.GetAsync(claim)).Body), 1, MostBytes);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Drawings_have_their_size_before_they_are_drawn(string url) =>
        Assert.All((await site.GetAsync(url)).Page.QuerySelectorAll("svg"), drawing => Assert.True(drawing.HasAttribute("viewBox") || drawing.HasAttribute("width"), drawing.OuterHtml));

    // The theme alone is set before anything is drawn: else a dark page would flash up white.
    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_has_one_style_sheet_and_waits_for_no_script_but_the_theme(string url)
    {
        var page = (await site.GetAsync(url)).Page;

        Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]"));
        Assert.All(page.QuerySelectorAll("script:not([defer])"), script => Assert.StartsWith("/theme.", script.GetAttribute("src"), StringComparison.Ordinal));
    }
}
