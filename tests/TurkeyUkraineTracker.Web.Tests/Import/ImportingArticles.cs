using System.Net;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Pages.Import;
using TurkeyUkraineTracker.Web.Rendering;
using TurkeyUkraineTracker.Web.Tests.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Import;

/// <summary>The page /import over a real server, without scripts.</summary>
public sealed class ImportingArticles(WritableSite site) : IClassFixture<WritableSite>
{
    [Fact]
    public async Task A_pasted_text_becomes_an_article_and_its_job_says_so()
    {
        var sent = await site.SubmitAsync("/import", "Text", ("text", SomeArticle.English + "\nFirst.\n"), ("name", "storm"));

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var job = await site.UntilAsync(sent.Location!, answer => answer.Page.QuerySelector("[data-state=stored] a") is not null);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(job.Page.QuerySelector("[data-state=stored] a")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task What_is_looked_at_first_is_stored_only_when_somebody_says_so()
    {
        var sent = await site.SubmitAsync("/import", "Text", ("text", SomeArticle.English + "\nSecond.\n"), ("look", "true"));

        var looked = await site.GetAsync(sent.Location!);
        Assert.Contains("Turkey would escort", looked.Page.QuerySelector("[data-looked]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(looked.Page.QuerySelector("[data-state=to-read]"));

        await site.SubmitAsync(sent.Location!, "Resume");
        await site.UntilAsync(sent.Location!, answer => answer.Page.QuerySelector("[data-state=stored]") is not null);
    }

    [Fact]
    public async Task A_job_that_is_over_can_be_taken_off_the_list_and_its_article_stays()
    {
        var sent = await site.SubmitAsync("/import", "Text", ("text", SomeArticle.English + "\nNinth.\n"), ("name", "to dismiss"));
        var job = await site.UntilAsync(sent.Location!, answer => answer.Page.QuerySelector("[data-state=stored] a") is not null);

        var dismissed = await site.SubmitAsync(sent.Location!, "Dismiss");

        Assert.Equal("/import", dismissed.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(sent.Location!)).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(job.Page.QuerySelector("[data-state=stored] a")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task What_is_discarded_is_never_stored()
    {
        var sent = await site.SubmitAsync("/import", "Text", ("text", SomeArticle.English + "\nThird.\n"), ("look", "true"));

        await site.SubmitAsync(sent.Location!, "Cancel");

        Assert.NotNull((await site.GetAsync(sent.Location!)).Page.QuerySelector("[data-document][data-state=cancelled]"));
    }

    [Fact]
    public async Task Progress_is_told_as_events_until_all_is_done()
    {
        var sent = await site.SubmitAsync("/import", "Text", ("text", SomeArticle.English + "\nFourth.\n"));

        var events = await site.GetAsync($"{sent.Location}/events");

        Assert.StartsWith("text/event-stream", events.Type, StringComparison.Ordinal);
        Assert.Contains($"event: {ImportEvents.Over}", events.Body, StringComparison.Ordinal);
        Assert.Contains("\"waiting\":0", events.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/inner"), InlineData("http://169.254.169.254/latest/meta-data/"), InlineData("http://localhost:1/")]
    public async Task An_inner_machine_is_never_asked(string url)
    {
        var sent = await site.SubmitAsync("/import", "Address", ("url", url));

        var job = await site.UntilAsync(sent.Location!, answer => answer.Page.QuerySelector("[data-document][data-state=refused]") is not null);

        Assert.Contains("not a machine of the public internet", job.Page.QuerySelector("[data-why]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_lead_to_it_and_its_own_are_never_kept()
    {
        var (home, import) = (await site.GetAsync("/"), await site.GetAsync("/import"));

        Assert.NotNull(home.Page.QuerySelector("nav a[href='/import']"));
        Assert.False(import.Headers.ContainsKey("ETag"));
    }

    [Theory]
    [InlineData("Text", IndexModel.NoText), InlineData("Address", IndexModel.NoAddress), InlineData("Feed", IndexModel.NoAddress), InlineData("Files", IndexModel.NoFile)]
    public async Task An_empty_form_says_what_is_missing(string handler, string problem)
    {
        var answer = await site.SubmitAsync("/import", handler, ("url", "file:///etc/passwd"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, problem), (answer.Status, answer.Page.QuerySelector("[data-problem]")?.TextContent));
    }

    [Fact]
    public async Task A_feed_can_be_subscribed_to_and_left()
    {
        await site.SubmitAsync("/import", "Feed", ("url", "http://127.0.0.1:1/feed"));
        var feed = (await site.GetAsync("/import")).Page.QuerySelector("[data-feed]")!.GetAttribute("data-feed")!;

        await site.SubmitAsync("/import", "Unsubscribe", ("feed", feed));

        Assert.Null((await site.GetAsync("/import")).Page.QuerySelector("[data-feed]"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var answer = await site.PostAsync("/import?handler=Text", [("text", SomeArticle.English)]);

        Assert.Equal((HttpStatusCode.Forbidden, WriteAccess.NoToken), (answer.Status, answer.Page.QuerySelector("[data-write-problem]")?.TextContent));
    }

    [Theory]
    [InlineData("Host", "tracker.example"), InlineData("X-Forwarded-For", "127.0.0.1"), InlineData("Forwarded", "for=127.0.0.1"), InlineData("X-Forwarded-Host", "localhost")]
    public async Task What_came_through_a_proxy_or_by_another_name_is_refused(string header, string value)
    {
        var answer = await site.PostAsync("/import?handler=Text", [("text", SomeArticle.English)], (header, value));

        Assert.Equal((HttpStatusCode.Forbidden, WriteAccess.NotLocal), (answer.Status, answer.Page.QuerySelector("[data-write-problem]")?.TextContent));
    }

    [Theory]
    [InlineData("/import/999999", 404), InlineData("/import/1?after=x", 400)]
    public async Task An_address_that_means_nothing_is_told(string url, int status) => Assert.Equal((HttpStatusCode)status, (await site.GetAsync(url)).Status);
}
