using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Import;

/// <summary>A site that only shows: the default.</summary>
public sealed class WritingIsGuarded(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    [Fact]
    public async Task Every_endpoint_that_takes_more_than_questions_refuses()
    {
        var writing = Endpoints().SelectMany(endpoint => MethodsOf(endpoint).Except(Reading).Select(method => (Path: PathOf(endpoint), Method: method))).ToList();

        Assert.NotEmpty(writing);
        foreach (var (path, method) in writing)
        {
            var answer = await site.SendAsync(new(method), path);
            var why = path == SiteUrls.SignIn ? WriteAccess.NoCurator : WriteAccess.IsOff;
            Assert.Equal((path, HttpStatusCode.Forbidden, why), (path, answer.Status, answer.Page.QuerySelector("[data-write-problem]")?.TextContent));
        }
    }

    [Fact]
    public void Every_endpoint_but_the_error_page_says_which_methods_it_takes() =>
        Assert.All(Endpoints().Where(endpoint => !MethodsOf(endpoint).Any()), endpoint => Assert.Contains(endpoint.RoutePattern.RawText, new[] { "error/{status:int:range(400,599)}", SiteUnderTest.Failing }));

    [Fact]
    public async Task The_page_says_how_to_switch_it_on_and_shows_nothing_that_was_asked_for()
    {
        var page = (await site.GetAsync("/import")).Page;

        Assert.Contains("serve --allow-writes", page.QuerySelector("[data-refusal]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form, [data-job], [data-feed]"));
    }

    [Fact]
    public async Task No_page_leads_to_where_nothing_can_be_done() => Assert.Null((await site.GetAsync("/")).Page.QuerySelector("a[href='/import']"));

    [Theory]
    [InlineData("/import/1"), InlineData("/import/1/events")]
    public async Task Jobs_are_nobodys_business(string url) => Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync(url)).Status);

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<string> MethodsOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    private static string PathOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments
        .Select(segment => segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "1"));
}
