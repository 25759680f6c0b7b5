using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Feeds;
using TurkeyUkraineTracker.Web.Tests.Pages;
using static TurkeyUkraineTracker.Web.Tests.Feeds.AtomRules;

namespace TurkeyUkraineTracker.Web.Tests.Feeds;

/// <summary>Claims to be followed by a feed reader.</summary>
public sealed class ClaimFeeds : IAsyncLifetime
{
    private const int Told = ClaimFeedFace.PageSize + 10;

    private readonly Port _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(""), InlineData("?q=harbour"), InlineData("?q=nowhere"), InlineData("?language=vi"), InlineData("?before=3")]
    public async Task A_feed_keeps_the_rules_of_the_rfcs(string query) => Assert.Empty(Broken(await FeedAsync($"/claims.atom{query}")));

    [Fact]
    public async Task Its_pages_hold_every_claim_once_the_last_seen_first()
    {
        var ids = new List<string>();
        for (var url = "/claims.atom"; url is not null;)
        {
            var feed = await FeedAsync(url);
            ids.AddRange(feed.Elements(Atom + "entry").Select(Id));
            url = Links(feed, "next").SingleOrDefault() is { } next ? new Uri(next.Attribute("href")!.Value).PathAndQuery : null;
        }

        Assert.Equal((Told, Told), (ids.Count, ids.Distinct().Count()));
    }

    [Fact]
    public async Task An_entry_links_to_its_claim_and_its_articles_and_says_its_language()
    {
        var entry = (await FeedAsync("/claims.atom?language=vi")).Elements(Atom + "entry").First();

        Assert.Equal("vi", entry.Element(Atom + "title")!.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.StartsWith("/claims/", new Uri(Links(entry, "alternate").Single().Attribute("href")!.Value).AbsolutePath, StringComparison.Ordinal);
        Assert.StartsWith("/sources/", new Uri(Links(entry, "related").Single().Attribute("href")!.Value).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_that_is_removed_is_told_to_be_gone_until_it_is_back()
    {
        var before = (await FeedAsync("/claims.atom")).Elements(Atom + "entry").Select(Id).ToList();
        await ChangeAsync(writer => writer.RemoveAsync(_site.Slugs[^1], default));
        var gone = await GoneAsync();
        await ChangeAsync(async writer => (await writer.SaveAsync(Port.Vietnamese.Raw, Port.Vietnamese.Extraction, Analysis.Extraction.Topic.Empty, default)).IsNew);

        Assert.NotEmpty(gone);
        Assert.All(gone, id => Assert.Contains(id, before));
        Assert.Empty(await GoneAsync());
    }

    [Theory]
    [InlineData("a\u0001b\uFFFEc", "abc"), InlineData("🚢\uD83Dx", "🚢x"), InlineData("\uDE80", ""), InlineData("đã\tđi", "đã\tđi")]
    public void Words_lose_what_xml_cannot_hold_and_nothing_else(string words, string kept) => Assert.Equal(kept, AtomText.Of(words));

    private async Task<XElement> FeedAsync(string url) => XDocument.Parse((await _site.GetAsync(url)).Body).Root!;

    private async Task<List<string>> GoneAsync() => [.. (await FeedAsync("/claims.atom")).Elements(Tombstones + "deleted-entry").Select(gone => gone.Attribute("ref")!.Value)];

    private async Task ChangeAsync(Func<ArticleWriter, Task<bool>> change)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        Assert.True(await change(scope.ServiceProvider.GetRequiredService<ArticleWriter>()));
    }

    /// <summary>More claims than a page of a feed holds; one has a character that XML does not.</summary>
    private sealed class Port : SiteUnderTest
    {
        public static ToldArticle Vietnamese => new ToldArticle("Cảng\n\nCảng số một vẫn mở cửa.", "vi").Titled("Cảng").Claims(AttributionKind.Narrated, null, null, null, null, "Cảng số một vẫn mở cửa");

        private protected override IReadOnlyList<ToldArticle> Articles => [English, Vietnamese];

        private static ToldArticle English => Enumerable.Range(1, Told - 1).Aggregate(
            new ToldArticle($"Berths\n\n{string.Join(' ', Enumerable.Range(1, Told - 1).Select(Words))}", "en").Titled("Berths\u0001"),
            (article, berth) => article.Claims(AttributionKind.Narrated, null, null, null, null, Words(berth).TrimEnd('.')));

        private static string Words(int berth) => FormattableString.Invariant($"The harbour shut berth {berth:000}\u0001.");
    }
}
