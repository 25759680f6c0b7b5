using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class ArticlePages(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    private string English => $"/sources/{site.Slugs[0]}";

    [Fact]
    public async Task The_shown_text_is_the_stored_text_to_the_letter()
    {
        foreach (var (slug, told) in site.Slugs.Zip([SomeArticles.English, SomeArticles.Vietnamese]))
        {
            var blocks = (await site.GetAsync($"/sources/{slug}")).Page.QuerySelectorAll("[data-block]").Select(block => block.TextContent);

            Assert.Equal(told.Extraction.Article.Text.Split("\n\n"), blocks);
        }
    }

    [Fact]
    public async Task The_headline_of_the_article_is_the_headline_of_the_page_and_stands_there_once()
    {
        var page = (await site.GetAsync(English)).Page;

        Assert.Equal("Port reopens after the storm", page.QuerySelector("h1[data-block='0']")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("article.text .k-headline"));
    }

    [Fact]
    public async Task Every_claim_is_marked_numbered_and_labelled()
    {
        var page = (await site.GetAsync(English)).Page;

        Assert.Equal(SomeArticles.FirstRun, page.GetElementById("c-1")?.TextContent);
        Assert.Equal([SomeArticles.FirstRun, SomeArticles.SecondRun], page.QuerySelectorAll("mark[data-mark='claim'][data-number='1']").Select(mark => mark.TextContent));
        Assert.Equal("The storm had closed the harbour in December", page.QuerySelector("#c-3[data-mark='narrated']")?.TextContent);
        Assert.Equal(["n-1", "n-2", "n-3"], page.QuerySelectorAll(".notes > li").Select(note => note.Id!));
    }

    [Fact]
    public async Task A_figure_lies_inside_its_claim_and_says_what_it_was_read_as()
    {
        var figure = (await site.GetAsync(English)).Page.QuerySelector("#c-2 [data-mark='figure']");

        Assert.Equal("at least 20,000 tonnes", figure?.TextContent);
        Assert.Equal("at least 20,000 tonnes", figure?.GetAttribute("title"));
    }

    [Fact]
    public async Task Every_kind_of_mark_has_a_switch_with_its_count()
    {
        var page = (await site.GetAsync(English)).Page;

        var kinds = page.QuerySelectorAll("[data-block] [data-mark]").Select(mark => mark.GetAttribute("data-mark")).Distinct();
        Assert.All(kinds, kind => Assert.NotNull(page.QuerySelector($"#sw-{kind}[type='checkbox'][checked]")));
        Assert.Equal("2", page.QuerySelector("label:has(#sw-claim) .num")?.TextContent);
    }

    [Fact]
    public async Task What_was_set_aside_is_folded_and_not_dropped()
    {
        var folded = (await site.GetAsync(English)).Page.QuerySelector("details.boiler");

        Assert.Equal(SomeArticles.SetAside, folded?.QuerySelector("[data-block]")?.TextContent);
        Assert.False(folded?.HasAttribute("open"));
    }

    [Fact]
    public async Task An_article_cannot_put_mark_up_into_the_page()
    {
        var page = (await site.GetAsync(English)).Page;

        Assert.Contains(SomeArticles.Hostile, page.QuerySelector("article.text")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".text script"));
    }

    [Fact]
    public async Task The_claim_that_is_asked_for_is_pointed_out_in_all_its_runs()
    {
        var hits = (await site.GetAsync($"{English}?c=1")).Page.QuerySelectorAll(".hit").Select(mark => mark.TextContent);

        Assert.Equal([SomeArticles.FirstRun, SomeArticles.SecondRun], hits);
    }

    [Fact]
    public async Task Any_words_can_be_pointed_out_with_the_characters_of_the_file()
    {
        var page = (await site.GetAsync($"{English}?at=0-12")).Page;

        Assert.Equal("Port reopens", page.GetElementById("at")?.TextContent);
        Assert.Equal("Port reopens", page.QuerySelector("[data-mark='raw']")?.TextContent);
    }

    [Fact]
    public async Task Words_that_were_set_aside_are_unfolded_when_asked_for()
    {
        var start = SomeArticles.English.Extraction.Article.Text.IndexOf(SomeArticles.SetAside, StringComparison.Ordinal);

        var page = (await site.GetAsync($"{English}?at={start}-{start + 4}")).Page;

        Assert.NotNull(page.QuerySelector("details.boiler[open] #at"));
    }

    [Theory]
    [InlineData("at=5-2", "at"), InlineData("at=0-999999", "at"), InlineData("at=x", "at"), InlineData("at=-1-4", "at"), InlineData("c=99", "c"), InlineData("c=0", "c")]
    public async Task A_place_that_is_not_in_the_text_is_refused_by_name(string query, string parameter)
    {
        var answer = await site.GetAsync($"{English}?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, parameter), (answer.Status, answer.Page.QuerySelector("[data-parameter]")?.TextContent));
    }

    [Fact]
    public async Task Metadata_shows_the_words_it_was_read_from_and_what_was_not_found()
    {
        var page = (await site.GetAsync(English)).Page;

        Assert.Equal("Port reopens after the storm", page.QuerySelector("[data-meta='title'] a[href*='at=']")?.TextContent);
        Assert.Equal("4 May 2024", page.QuerySelector("[data-meta='published'] b")?.TextContent);
        Assert.Equal("not found", page.QuerySelector("[data-meta='author'] td")?.TextContent);
    }

    [Fact]
    public async Task The_day_of_the_last_change_stands_there_with_its_rule_when_there_is_one()
    {
        var page = (await site.GetAsync(English)).Page;
        var unchanged = (await site.GetAsync($"/sources/{site.Slugs[1]}")).Page;

        Assert.Equal("5 May 2024", page.QuerySelector("[data-meta='modified'] b")?.TextContent);
        Assert.Equal("test-change", page.QuerySelector("[data-meta='modified'] a")?.TextContent);
        Assert.Null(unchanged.QuerySelector("[data-meta='modified']"));
    }

    [Fact]
    public async Task The_file_is_handed_to_a_reader_on_the_machine_and_to_nobody_else()
    {
        var there = await site.GetAsync($"{English}/raw");
        var here = await site.GetLocallyAsync($"{English}/raw");

        using var bytes = new MemoryStream();
        await here.Response.Body.CopyToAsync(bytes);
        Assert.Equal(HttpStatusCode.Forbidden, there.Status);
        Assert.Equal(("text/plain", Encoding.UTF8.GetString(SomeArticles.English.Raw.Bytes.Span)), (here.Response.ContentType, Encoding.UTF8.GetString(bytes.ToArray())));
        Assert.StartsWith("attachment", here.Response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
    }
}
