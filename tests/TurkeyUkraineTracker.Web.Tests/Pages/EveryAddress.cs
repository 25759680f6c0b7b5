using System.Net;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class EveryAddress(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Csv = "text/csv; charset=utf-8; header=present";

    [Theory]
    [InlineData("/", 200, Html)]
    [InlineData("/claims", 200, Html)]
    [InlineData("/claims?q=harbour&kind=direct&saidFrom=2024-01-01&undated=true", 200, Html)]
    [InlineData("/claims?speaker=nobody", 200, Html)]
    [InlineData("/claims/0000000000", 404, Html)]
    [InlineData("/claims/0000000000/some-slug", 404, Html)]
    [InlineData("/actors", 200, Html)]
    [InlineData("/actors/ayse-kaya", 200, Html)]
    [InlineData("/actors/nobody", 404, Html)]
    [InlineData("/sources", 200, Html)]
    [InlineData("/sources/nothing", 404, Html)]
    [InlineData("/sources/nothing/raw", 403, Html)]
    [InlineData("/figures", 200, Html)]
    [InlineData("/figures?unit=tonne", 200, Html)]
    [InlineData("/figures?unit=none&q=7", 200, Html)]
    [InlineData("/figures?after=1", 400, Html)]
    [InlineData("/actors?q=kaya&kind=person", 200, Html)]
    [InlineData("/actors?kind=ship", 400, Html)]
    [InlineData("/sources?q=harbour&exact=true", 200, Html)]
    [InlineData("/sources?before=soon", 400, Html)]
    [InlineData("/search", 200, Html)]
    [InlineData("/search?q=harbour", 200, Html)]
    [InlineData("/search?q=%22", 200, Html)]
    [InlineData("/search?what=harbour", 400, Html)]
    [InlineData("/timeline", 200, Html)]
    [InlineData("/timeline?date=published&by=topic", 200, Html)]
    [InlineData("/timeline?speaker=nobody", 200, Html)]
    [InlineData("/timeline?by=colour", 400, Html)]
    [InlineData("/terms", 200, Html)]
    [InlineData("/terms?kind=actor&voice=own&language=en&outlet=the-daily-wharf", 200, Html)]
    [InlineData("/terms?kind=thing", 400, Html)]
    [InlineData("/terms?colour=red", 400, Html)]
    [InlineData("/terms/ayse-kaya", 200, Html)]
    [InlineData("/terms/ayse-kaya?voice=own", 200, Html)]
    [InlineData("/terms/ayse-kaya?kind=actor", 400, Html)]
    [InlineData("/terms/nothing", 404, Html)]
    [InlineData("/tensions", 200, Html)]
    [InlineData("/tensions?kind=credit&after=7", 200, Html)]
    [InlineData("/tensions?kind=anger", 400, Html)]
    [InlineData("/tensions?after=soon", 400, Html)]
    [InlineData("/outlets/the-daily-wharf", 200, Html)]
    [InlineData("/outlets/nobody", 404, Html)]
    [InlineData("/claims?several=true&differs=true", 200, Html)]
    [InlineData("/claims?differs=maybe", 400, Html)]
    [InlineData("/about", 200, Html)]
    [InlineData("/import", 200, Html)]
    [InlineData("/import/1", 403, Html)]
    [InlineData("/sources/nothing/changes", 404, Html)]
    [InlineData("/no/such/page", 404, Html)]
    [InlineData("/error/404", 404, Html)]
    [InlineData("/error/777", 404, Html)]
    [InlineData("/claims.json", 200, Json)]
    [InlineData("/claims.jsonl", 200, "application/jsonl")]
    [InlineData("/claims.jsonld", 200, "application/ld+json")]
    [InlineData("/claims.csv", 200, Csv)]
    [InlineData("/claims.atom", 200, "application/atom+xml; charset=utf-8")]
    [InlineData("/actors.json", 200, Json)]
    [InlineData("/actors.csv", 200, Csv)]
    [InlineData("/actors/ayse-kaya.json", 200, Json)]
    [InlineData("/sources.json", 200, Json)]
    [InlineData("/sources.csv", 200, Csv)]
    [InlineData("/figures.json", 200, Json)]
    [InlineData("/figures.csv", 200, Csv)]
    [InlineData("/terms.json?kind=actor", 200, Json)]
    [InlineData("/terms.csv", 200, Csv)]
    [InlineData("/terms/ayse-kaya.json?voice=own", 200, Json)]
    [InlineData("/tensions.json", 200, Json)]
    [InlineData("/tensions.csv?kind=credit", 200, Csv)]
    [InlineData("/api/v1/openapi.json", 200, Json)]
    [InlineData(SiteUnderTest.Failing, 500, Html)]
    [InlineData("/site.css", 200, "text/css")]
    [InlineData("/import.js", 200, "text/javascript")]
    [InlineData("/theme.js", 200, "text/javascript")]
    [InlineData("/site.js", 200, "text/javascript")]
    [InlineData("/icon.svg", 200, "image/svg+xml")]
    [InlineData("/states/differ.svg", 200, "image/svg+xml")]
    public async Task Answers_with_its_status_and_type(string url, int status, string type)
    {
        var answer = await site.GetAsync(url);

        Assert.Equal(((HttpStatusCode)status, type), (answer.Status, answer.Type));
    }

    [Theory]
    [InlineData("/"), InlineData("/no/such/page"), InlineData("/claims?kind=x"), InlineData(SiteUnderTest.Failing), InlineData("/site.css"), InlineData("/claims.json"), InlineData("/claims.csv"), InlineData("/api/v1/nothing")]
    public async Task Carries_the_headers_that_keep_other_peoples_words_harmless(string url)
    {
        var answer = await site.GetAsync(url);

        Assert.Equal(SecurityHeaders.ContentPolicy, answer.Headers["Content-Security-Policy"]);
        Assert.Equal(("noindex", "nosniff"), (answer.Headers["X-Robots-Tag"], answer.Headers["X-Content-Type-Options"]));
    }

    [Fact]
    public async Task Every_link_from_the_first_page_on_leads_somewhere()
    {
        var (seen, waiting, dead) = (new HashSet<string> { "/" }, new Queue<string>(["/"]), new List<string>());
        while (waiting.TryDequeue(out var url))
        {
            var answer = await site.GetAsync(url);
            if (answer.Status != HttpStatusCode.OK) dead.Add($"{url}: {answer.Status}");
            foreach (var link in answer.Links.Where(IsFollowed).Where(seen.Add)) waiting.Enqueue(link);
        }

        Assert.Empty(dead);
        Assert.Contains(seen, url => url.StartsWith("/claims/", StringComparison.Ordinal));
        Assert.Contains(seen, url => url.StartsWith("/sources/", StringComparison.Ordinal) && url.Contains("?at=", StringComparison.Ordinal));
        Assert.InRange(seen.Count(url => url.Contains('&', StringComparison.Ordinal)), 10, 200);
    }

    [Theory]
    [InlineData("/claims", true), InlineData("/claims?kind=direct", true)]
    [InlineData("/claims?kind=direct&language=en&several=true", false)]
    public void An_address_says_whether_it_is_followed(string url, bool isFollowed) => Assert.Equal(isFollowed, IsFollowed(url));

    // Filters combine freely, into more addresses than anybody could follow: all with one parameter, and of those with two some, always the same ones.
    private static bool IsFollowed(string url) => url.Count(letter => letter == '&') switch
    {
        0 => true,
        1 => url.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % 9973) % 3 == 0,
        _ => false,
    };

    [Fact]
    public async Task Every_link_into_a_page_meets_its_target()
    {
        foreach (var url in new[] { "/about", "/figures", "/terms/ayse-kaya", $"/sources/{site.Slugs[0]}", $"/sources/{site.Slugs[0]}?at=0-5" })
        {
            var page = (await site.GetAsync(url)).Page;
            var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);

            Assert.All(targets, id => Assert.NotNull(page.GetElementById(id)));
        }
    }

    [Theory]
    [InlineData("/"), InlineData("/claims"), InlineData("/actors/ayse-kaya"), InlineData("/sources"), InlineData("/figures"), InlineData("/search?q=harbour"), InlineData("/timeline"), InlineData("/terms"), InlineData("/terms/ayse-kaya"), InlineData("/tensions"), InlineData("/outlets/the-daily-wharf"), InlineData("/about"), InlineData("/no/such/page")]
    public async Task Has_one_headline_a_title_and_nothing_inline(string url)
    {
        var page = (await site.GetAsync(url)).Page;

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.EndsWith(Site.Name, page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]), [onclick]"));
    }

    [Fact]
    public async Task Ids_are_given_once_a_page()
    {
        var ids = (await site.GetAsync($"/sources/{site.Slugs[0]}?at=0-5")).Page.QuerySelectorAll("[id]").Select(element => element.Id);

        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
