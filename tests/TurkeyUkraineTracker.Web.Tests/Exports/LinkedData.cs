using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Exports;

/// <summary>Claims in the words of schema.org, held against what its types need and may have.</summary>
public sealed class LinkedData(LinkedData.Port site) : IClassFixture<LinkedData.Port>
{
    // Of https://schema.org/Claim and the types it leads to: what we use, and what nobody can do without.
    private static readonly Dictionary<string, (string[] Needed, string[] May)> Types = new()
    {
        ["Claim"] = (["@id", "identifier", "url", "name", "text", "inLanguage", "appearance"], ["author", "mentions", "description", "creditText", "datePublished", "temporalCoverage", "claimInterpreter", "about"]),
        ["Quotation"] = (["@id", "text", "inLanguage", "isPartOf"], ["genre", "isBasedOn", "datePublished", "temporalCoverage"]),
        ["CreativeWork"] = ([], ["@id", "text", "name", "inLanguage", "isPartOf", "genre", "isBasedOn", "datePublished", "temporalCoverage"]),
        ["NewsArticle"] = (["@id", "url", "headline", "inLanguage"], ["publisher", "datePublished", "temporalCoverage"]),
        ["Person"] = (["@id", "name"], []),
        ["Organization"] = (["@id", "name"], []),
        ["Observation"] = (["name", "value"], ["measuredProperty", "observationDate"]),
        ["QuantitativeValue"] = ([], ["value", "minValue", "maxValue", "unitText"]),
        ["ItemList"] = (["url", "numberOfItems"], ["itemListElement"]),
    };

    [Theory]
    [InlineData("/claims.jsonld"), InlineData("/claims.jsonld?language=vi"), InlineData("/claims.jsonld?q=nowhere")]
    public async Task A_list_keeps_to_the_vocabulary(string url) => Assert.Empty(Broken(await JsonAsync(url)));

    [Fact]
    public async Task Every_claim_keeps_to_the_vocabulary()
    {
        foreach (var url in await UrlsAsync()) Assert.Empty(Broken(await JsonAsync($"{url}.jsonld")));
    }

    [Fact]
    public async Task Nobody_gave_a_verdict_so_there_is_no_review()
    {
        foreach (var url in await UrlsAsync()) Assert.DoesNotContain("ClaimReview", (await site.GetAsync($"{url}.jsonld")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_denies_a_claim_is_not_its_author()
    {
        var claim = await JsonAsync($"{(await UrlsAsync("?q=rejected")).Single()}.jsonld");

        Assert.False(claim.TryGetProperty("author", out _));
        Assert.Contains("denied", claim.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal("Ayşe Kaya", claim.GetProperty("mentions").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_bound_is_no_value_and_a_day_no_range()
    {
        var claim = await JsonAsync($"{(await UrlsAsync("?q=corn")).Single()}.jsonld");
        var figure = claim.GetProperty("about").EnumerateArray().Single(about => about.GetProperty("@type").GetString() == "Observation").GetProperty("value");

        Assert.Equal((20000m, "tonne", false), (figure.GetProperty("minValue").GetDecimal(), figure.GetProperty("unitText").GetString(), figure.TryGetProperty("value", out _)));
        Assert.Equal("2024-05-03", claim.GetProperty("datePublished").GetString());
    }

    private async Task<JsonElement> JsonAsync(string url) => JsonDocument.Parse((await site.GetAsync(url)).Body).RootElement;

    private async Task<List<string>> UrlsAsync(string query = "") =>
        [.. (await JsonAsync($"/claims.json{query}")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()!)];

    private static IEnumerable<string> Broken(JsonElement document) =>
        document.GetProperty("@context").GetString() == "https://schema.org" ? Nodes(document, "$").SelectMany(node => Broken(node.Node, node.Path)) : ["The context is not schema.org's."];

    private static IEnumerable<(JsonElement Node, string Path)> Nodes(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Nodes(member.Value, $"{path}.{member.Name}")).Append((element, path)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Nodes(item, path)),
        _ => [],
    };

    private static IEnumerable<string> Broken(JsonElement node, string path)
    {
        var type = node.TryGetProperty("@type", out var found) ? found.GetString()! : "";
        if (!Types.TryGetValue(type, out var rule)) return [$"{path} is of no known type: {type}"];

        var keys = node.EnumerateObject().Where(member => member.Name is not ("@type" or "@context")).ToList();
        return rule.Needed.Except(keys.Select(key => key.Name)).Select(key => $"{path}: {type} lacks {key}")
            .Concat(keys.Select(key => key.Name).Except(rule.Needed).Except(rule.May).Select(key => $"{path}: {type} has {key}"))
            .Concat(keys.Where(key => key.Name is "@id" or "url" && !Uri.TryCreate(key.Value.GetString(), UriKind.Absolute, out _)).Select(key => $"{path}: {key.Name} is no whole address"))
            .Concat(keys.Where(key => key.Value.ValueKind == JsonValueKind.Null).Select(key => $"{path}: {key.Name} is null"));
    }

    public sealed class Port : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles =>
        [
            SomeArticles.Telling,
            SomeArticles.Vietnamese,
            new ToldArticle("A quiet day\n\nAyşe Kaya denied that the harbour had rejected the offer.", "en")
                .Titled("A quiet day")
                .Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Ayşe Kaya")
                .Claims(AttributionKind.Indirect, "ayse-kaya", "Ayşe Kaya", "denied", null, "the harbour had rejected the offer")
                .Denied(),
        ];
    }
}
