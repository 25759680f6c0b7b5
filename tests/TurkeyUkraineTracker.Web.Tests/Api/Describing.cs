using System.Net;
using System.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Api;

/// <summary>The description of the API is read back by the reader that others use, and says what the API does.</summary>
public sealed class Describing(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task It_is_read_back_without_an_error_or_a_warning()
    {
        var read = await ReadAsync();

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(Site.Name, read.Document!.Info.Title);
    }

    [Fact]
    public async Task Every_list_it_describes_answers_and_takes_the_keys_it_names()
    {
        foreach (var (path, item) in (await ReadAsync()).Document!.Paths.Where(path => !path.Key.Contains('{', StringComparison.Ordinal)))
        {
            var keys = item.Operations![HttpMethod.Get].Parameters?.Select(parameter => $"{parameter.Name}=") ?? [];

            Assert.Equal(HttpStatusCode.OK, (await site.GetAsync($"{path}?{string.Join('&', keys)}")).Status);
        }
    }

    [Theory]
    [InlineData("/api/v1/claims", "kind", "one of direct, indirect, mixed, narrated"), InlineData("/api/v1/claims", "saidTo", "a day"), InlineData("/api/v1/tensions", "after", "what the links to the pages say"), InlineData("/api/v1/terms/{referent}", "voice", "one of")]
    public async Task A_key_is_described_by_what_its_refusal_says(string path, string key, string takes)
    {
        var operation = (await ReadAsync()).Document!.Paths[path].Operations![HttpMethod.Get];

        Assert.Contains(takes, operation.Parameters!.Single(parameter => parameter.Name == key).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_described_says_how_it_succeeds_and_how_it_fails()
    {
        var operations = (await ReadAsync()).Document!.Paths.SelectMany(path => path.Value.Operations!.Values).ToList();

        Assert.Equal(10, operations.Count);
        Assert.Equal(operations.Count, operations.Select(operation => operation.OperationId).Distinct().Count());
        Assert.All(operations, operation => Assert.True(operation.Responses!.ContainsKey("200") && (operation.Responses.ContainsKey("400") || operation.Responses.ContainsKey("404"))));
    }

    private async Task<ReadResult> ReadAsync()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes((await site.GetAsync("/api/v1/openapi.json")).Body));
        return await OpenApiDocument.LoadAsync(stream, "json");
    }
}
