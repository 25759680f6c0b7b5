using System.Globalization;
using System.Net;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class ErrorPages(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task A_missing_page_offers_a_search_and_ways_on()
    {
        var page = (await site.GetAsync("/sources/no-such-article")).Page;

        Assert.NotNull(page.QuerySelector("main form[role='search'] input[name='q']"));
        Assert.Equal(["/claims", "/actors", "/sources", "/terms", "/"], page.QuerySelectorAll(".ways a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_failure_tells_a_reference_and_nothing_of_the_inside()
    {
        var answer = await site.GetAsync(SiteUnderTest.Failing);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.NotEmpty(answer.Page.QuerySelector("[data-reference]")!.TextContent);
        Assert.DoesNotContain(SiteUnderTest.FailureText, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims", "actor=putin", "actor", "speaker"), InlineData("/sources/{0}", "q=x", "q", "at"), InlineData("/claims", "page=2&q=x", "page", "after")]
    public async Task A_parameter_that_does_not_exist_is_refused_by_name_with_those_that_do(string path, string query, string unknown, string known)
    {
        var answer = await site.GetAsync($"{string.Format(CultureInfo.InvariantCulture, path, site.Slugs[0])}?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, unknown), (answer.Status, answer.Page.QuerySelector("[data-parameter]")?.TextContent));
        Assert.Contains(known, answer.Page.QuerySelector(".stand")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "/claims"), InlineData("POST", "/"), InlineData("PUT", "/sources"), InlineData("POST", "/sources/nothing/raw")]
    public async Task A_page_that_only_shows_says_so_to_every_other_method(string method, string path)
    {
        var answer = await site.SendAsync(new(method), path);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "405"), (answer.Status, answer.Page.QuerySelector("[data-status]")?.GetAttribute("data-status")));
        Assert.Contains("GET", answer.Page.QuerySelector(".stand")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/"), InlineData("/claims"), InlineData("/sources/nothing"), InlineData("/sources/nothing/raw")]
    public async Task A_question_for_the_head_alone_has_the_status_of_the_page(string path)
    {
        var (head, whole) = (await site.SendAsync(HttpMethod.Head, path), await site.GetAsync(path));

        Assert.Equal((whole.Status, whole.Type), (head.Status, head.Type));
    }

    [Fact]
    public async Task A_refusal_repeats_the_value_as_text_says_what_is_accepted_and_leads_back()
    {
        var page = (await site.GetAsync("/claims?kind=%3Cscript%3E")).Page;

        Assert.Equal("<script>", page.QuerySelector(".stand q")?.TextContent);
        Assert.Contains("one of direct, indirect, mixed, narrated", page.QuerySelector(".stand")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/claims", page.QuerySelector(".stand a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/claims/0000000000/grain-left-the-port", "grain left the port")]
    [InlineData("/sources/grain-left-the-port-3fb5db", "grain left the port")]
    [InlineData("/no/such/page/", "")]
    public async Task A_lost_address_offers_a_search_for_the_words_in_it(string address, string words)
    {
        Assert.Equal(words, (await site.GetAsync(address)).Page.QuerySelector("#lost")?.GetAttribute("value") ?? "");
    }
}
