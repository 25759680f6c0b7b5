using System.Text;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Exports;

/// <summary>Findings as W3C web annotations: https://www.w3.org/TR/annotation-model/.</summary>
public sealed class AnnotationCollections(AnnotationCollections.Port site) : IClassFixture<AnnotationCollections.Port>
{
    private static readonly string[] Motivations = ["classifying", "identifying", "linking", "describing", "tagging"];

    [Fact]
    public async Task A_collection_has_what_the_model_asks_for()
    {
        var collection = await JsonAsync(Url(0));

        Assert.Equal(("http://www.w3.org/ns/anno.jsonld", "AnnotationCollection", "AnnotationPage"), (Text(collection, "@context"), Text(collection, "type"), Text(collection.GetProperty("first"), "type")));
        Assert.True(Uri.IsWellFormedUriString(Text(collection, "id"), UriKind.Absolute));
        Assert.Equal(Text(collection, "id"), Text(collection.GetProperty("first"), "partOf"));
        Assert.Equal(collection.GetProperty("total").GetInt32(), (await ItemsAsync(0)).Count);
    }

    [Theory]
    [InlineData(0), InlineData(1)]
    public async Task Every_annotation_has_an_id_of_its_own_a_motivation_a_body_and_a_target_with_a_state(int article)
    {
        var items = await ItemsAsync(article);

        Assert.Equal(items.Count, items.Select(item => Text(item, "id")).Distinct().Count());
        Assert.All(items, item => Assert.Equal("Annotation", Text(item, "type")));
        Assert.All(items, item => Assert.Contains(Text(item, "motivation"), Motivations));
        Assert.All(items.SelectMany(item => item.GetProperty("body").EnumerateArray()), body => Assert.True(body.TryGetProperty("source", out _) || Text(body, "value").Length > 0));
        Assert.All(Targets(items), target => Assert.EndsWith("Z", Text(target.GetProperty("state"), "sourceDate"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0), InlineData(1)]
    public async Task The_quoted_words_stand_at_the_position_counted_in_code_points(int article)
    {
        var text = Encoding.UTF8.GetString(site.Told[article].Raw.Bytes.Span).EnumerateRunes().ToList();

        foreach (var selectors in Targets(await ItemsAsync(article)).Select(target => target.GetProperty("selector")))
        {
            var (start, end) = (selectors[0].GetProperty("start").GetInt32(), selectors[0].GetProperty("end").GetInt32());
            Assert.Equal(string.Concat(text[start..end]), Text(selectors[1], "exact"));
            Assert.EndsWith(Text(selectors[1], "prefix"), string.Concat(text[..start]), StringComparison.Ordinal);
            Assert.StartsWith(Text(selectors[1], "suffix"), string.Concat(text[end..]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_claim_in_two_runs_is_one_annotation_with_two_targets_and_leads_to_its_page()
    {
        var claim = (await ItemsAsync(0)).Single(item => Text(item, "id").EndsWith("#c-1", StringComparison.Ordinal));

        Assert.Equal([SomeArticles.FirstRun, SomeArticles.SecondRun], claim.GetProperty("target").EnumerateArray().Select(target => Text(target.GetProperty("selector")[1], "exact")));
        Assert.Contains("/claims/", Text(claim.GetProperty("body")[0], "source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_collection_comes_in_pages_that_lead_to_each_other()
    {
        var (first, all) = ((await JsonAsync(Url(2))).GetProperty("first"), new List<string>());
        var total = (await JsonAsync(Url(2))).GetProperty("total").GetInt32();
        for (var page = first; ; page = await JsonAsync(new Uri(Text(page, "next")).PathAndQuery))
        {
            Assert.Equal(all.Count, page.GetProperty("startIndex").GetInt32());
            all.AddRange(page.GetProperty("items").EnumerateArray().Select(item => Text(item, "id")));
            if (!page.TryGetProperty("next", out _)) break;
        }

        Assert.Equal((total, total, true), (all.Count, all.Distinct().Count(), total > Web.Exports.Annotations.PageSize));
    }

    [Theory]
    [InlineData("page=0"), InlineData("page=2"), InlineData("from=1")]
    public async Task A_page_that_is_not_there_is_refused(string query) => Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await site.GetAsync($"{Url(0)}?{query}")).Status);

    private string Url(int article) => $"/sources/{site.Slugs[article]}/annotations.jsonld";

    private async Task<JsonElement> JsonAsync(string url) => JsonDocument.Parse((await site.GetAsync(url)).Body).RootElement;

    private async Task<List<JsonElement>> ItemsAsync(int article) => [.. (await JsonAsync(Url(article))).GetProperty("first").GetProperty("items").EnumerateArray()];

    private static IEnumerable<JsonElement> Targets(IEnumerable<JsonElement> items) => items.SelectMany(item => item.GetProperty("target").EnumerateArray());

    private static string Text(JsonElement of, string key) => of.GetProperty(key).GetString()!;

    public sealed class Port : SiteUnderTest
    {
        internal IReadOnlyList<ToldArticle> Told => Articles;

        private protected override IReadOnlyList<ToldArticle> Articles => [SomeArticles.English, SomeArticles.Vietnamese, Berths];

        private static ToldArticle Berths => Enumerable.Range(1, 250).Aggregate(
            new ToldArticle($"Berths\n\n{string.Join(' ', Enumerable.Range(1, 250).Select(Words))}", "en").Titled("Berths"),
            (article, berth) => article.Claims(AttributionKind.Narrated, null, null, null, null, Words(berth).TrimEnd('.')));

        private static string Words(int berth) => FormattableString.Invariant($"The harbour shut berth {berth:000}.");
    }
}
