using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Api;

/// <summary>Every list is to be had as data, and all faces of an address hold the same rows.</summary>
public sealed class FacesOfLists(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData(""), InlineData("?kind=indirect"), InlineData("?q=harbour"), InlineData("?language=vi"), InlineData("?saidFrom=2024-05-01&saidTo=2024-06-30&undated=true")]
    [InlineData("?speaker=ayse-kaya&outlet=the-daily-wharf"), InlineData("?q=nowhere")]
    public async Task Every_face_of_the_claims_holds_those_of_the_page(string query)
    {
        var page = (await site.GetAsync($"/claims{query}")).Page.QuerySelectorAll("li[data-claim]").Select(row => row.GetAttribute("data-claim")!).ToList();

        Assert.Equal(page, await ItemsAsync($"/claims.json{query}"));
        Assert.Equal(page, await ItemsAsync($"/api/v1/claims{query}"));
        Assert.Equal(page, (await LinesAsync($"/claims.csv{query}")).Skip(1).Select(line => line.Split(',')[0]));
        Assert.Equal(page, (await LinesAsync($"/claims.jsonl{query}")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
        Assert.Equal(page, (await JsonAsync($"/claims.jsonld{query}")).TryGetProperty("itemListElement", out var items) ? items.EnumerateArray().Select(item => item.GetProperty("identifier").GetString()) : []);
        Assert.Equal(page.Order(), (await FeedAsync($"/claims.atom{query}")).Order());
    }

    [Theory]
    [InlineData("actors"), InlineData("sources"), InlineData("terms")]
    public async Task Every_face_of_another_list_holds_the_same_too(string list)
    {
        var items = await ItemsAsync($"/{list}.json");

        Assert.NotEmpty(items);
        Assert.Equal(items, await ItemsAsync($"/api/v1/{list}"));
        Assert.Equal(items, (await LinesAsync($"/{list}.csv")).Skip(1).Select(line => line.Split(',')[0]));
    }

    [Theory]
    [InlineData("/claims.json?kind=%3Cb%3E", "kind"), InlineData("/claims.csv?saidFrom=May", "saidFrom"), InlineData("/claims.jsonl?several=2", "several"), InlineData("/claims.jsonld?after=x", "after")]
    [InlineData("/claims.atom?older=x", "older"), InlineData("/api/v1/claims?colour=red", "colour"), InlineData("/actors.json?page=2", "page"), InlineData("/figures.csv?x=1", "x")]
    [InlineData("/terms.json?voice=loud", "voice"), InlineData("/tensions.csv?kind=anger", "kind"), InlineData("/api/v1/terms/ayse-kaya?kind=actor", "kind")]
    public async Task A_value_that_cannot_be_read_is_a_problem_that_names_its_parameter(string url, string parameter)
    {
        var answer = await site.GetAsync(url);
        using var problem = JsonDocument.Parse(answer.Body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.Type.Split(';')[0]));
        Assert.Equal((400, parameter), (problem.RootElement.GetProperty("status").GetInt32(), problem.RootElement.GetProperty("parameter").GetString()));
        Assert.Contains(parameter, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/claims/0000000000.json", 404), InlineData("GET", "/claims/0000000000/x.jsonld", 404), InlineData("GET", "/api/v1/claims/0000000000", 404), InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/actors/nobody.json", 404), InlineData("GET", "/sources/nothing.json", 404), InlineData("GET", "/sources/nothing/annotations.jsonld", 404), InlineData("GET", "/nothing.csv", 404)]
    [InlineData("GET", "/terms/nothing.json", 404), InlineData("POST", "/claims.json", 405), InlineData("DELETE", "/api/v1/claims", 405)]
    public async Task What_is_not_there_is_a_problem_too(string method, string url, int status)
    {
        var answer = await site.SendAsync(new(method), url);
        using var problem = JsonDocument.Parse(answer.Body);

        Assert.Equal(((HttpStatusCode)status, "application/problem+json"), (answer.Status, answer.Type.Split(';')[0]));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_failure_over_data_is_a_problem_without_a_word_of_the_inside()
    {
        var answer = await site.GetAsync(SiteUnderTest.FailingData);

        Assert.Equal((HttpStatusCode.InternalServerError, "application/problem+json"), (answer.Status, answer.Type.Split(';')[0]));
        Assert.DoesNotContain(SiteUnderTest.FailureText, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims?kind=direct&after=9-9"), InlineData("/actors"), InlineData("/actors/ayse-kaya"), InlineData("/sources"), InlineData("/figures"), InlineData("/terms?language=en"), InlineData("/terms/ayse-kaya"), InlineData("/tensions"), InlineData("/")]
    public async Task A_page_names_its_faces_in_its_head_and_at_its_foot_and_each_is_what_it_says(string url)
    {
        var page = (await site.GetAsync(url)).Page;
        var faces = page.QuerySelectorAll("a[data-face]").Select(link => (link.GetAttribute("href")!, link.GetAttribute("type")!)).ToList();

        Assert.NotEmpty(faces);
        Assert.Equal(faces, page.QuerySelectorAll("head link[rel='alternate']").Select(link => (link.GetAttribute("href")!, link.GetAttribute("type")!)));
        foreach (var (address, type) in faces)
        {
            var answer = await site.GetAsync(address);
            Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.Type.Split("; charset")[0]));
        }
    }

    [Fact]
    public void Addresses_of_data_are_told_from_those_of_pages()
    {
        Assert.All(new[] { "/api", "/api/v1/x", "/claims.json", "/a/b.CSV", "/x.atom" }, path => Assert.True(DataPath.Is(path), path));
        Assert.All(new[] { "/", "/apiary", "/claims", "/sources/json", "/sources/a.json/raw" }, path => Assert.False(DataPath.Is(path), path));
    }

    private async Task<JsonElement> JsonAsync(string url) => JsonDocument.Parse((await site.GetAsync(url)).Body).RootElement;

    private async Task<List<string>> ItemsAsync(string url) => [.. (await JsonAsync(url)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    private async Task<string[]> LinesAsync(string url) => (await site.GetAsync(url)).Body.TrimStart('\uFEFF').Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);

    private async Task<List<string>> FeedAsync(string url) =>
        [.. XDocument.Parse((await site.GetAsync(url)).Body).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value.Split('/')[^1])];
}
