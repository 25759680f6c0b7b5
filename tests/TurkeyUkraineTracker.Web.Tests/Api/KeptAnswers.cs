using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Api;

/// <summary>Whoever has an answer is told that it still stands, until something is stored.</summary>
public sealed class KeptAnswers : IAsyncLifetime
{
    private readonly SiteUnderTest _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/"), InlineData("/claims?kind=direct"), InlineData("/claims.json"), InlineData("/claims.csv"), InlineData("/claims.atom"), InlineData("/api/v1/openapi.json")]
    public async Task The_same_question_again_is_answered_with_its_tag_alone(string url)
    {
        var tag = await TagAsync(url);
        var again = await AskAsync(url, tag);

        Assert.Equal((HttpStatusCode.NotModified, "", tag, "no-cache"), (again.Status, again.Body, again.Headers["ETag"], again.Headers["Cache-Control"]));
    }

    [Fact]
    public async Task The_tag_of_one_address_is_not_that_of_another()
    {
        var tags = new[] { await TagAsync("/claims"), await TagAsync("/claims?kind=direct"), await TagAsync("/claims.json"), await TagAsync("/actors") };

        Assert.Equal(tags.Length, tags.Distinct().Count());
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync("/sources/nothing", tags[0])).Status);
    }

    [Theory]
    [InlineData("/claims.json"), InlineData("/sources")]
    public async Task It_changes_when_an_article_goes(string url)
    {
        var tag = await TagAsync(url);
        await RemoveAsync(_site.Slugs[1]);

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(url, tag)).Status);
    }

    [Theory]
    [InlineData("/claims?kind=x"), InlineData("/sources/nothing"), InlineData(SiteUnderTest.Failing)]
    public async Task A_refusal_is_not_to_be_kept(string url) => Assert.False((await _site.GetAsync(url)).Headers.ContainsKey("ETag"));

    private Task<Answer> AskAsync(string url, string tag) => _site.SendAsync(HttpMethod.Get, url, ("If-None-Match", $"\"other\", {tag}"));

    private async Task<string> TagAsync(string url) => (await _site.GetAsync(url)).Headers["ETag"];

    private async Task RemoveAsync(string slug)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<ArticleWriter>().RemoveAsync(slug, default));
    }
}
