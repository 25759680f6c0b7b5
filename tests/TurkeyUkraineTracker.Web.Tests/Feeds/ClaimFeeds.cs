using System.Xml.Linq;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Feeds;
using TurkeyUkraineTracker.Web.Tests.Pages;
using static TurkeyUkraineTracker.Web.Tests.Feeds.AtomRules;

namespace TurkeyUkraineTracker.Web.Tests.Feeds;

/// <summary>Claims to be followed by a feed reader.</summary>
public sealed class ClaimFeeds(ClaimFeeds.Port site) : IClassFixture<ClaimFeeds.Port>
{
    private const int Told = ClaimFeedFace.PageSize + 10;

    [Theory]
    [InlineData(""), InlineData("?q=harbour"), InlineData("?q=nowhere"), InlineData("?language=vi"), InlineData("?older=3")]
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

    private async Task<XElement> FeedAsync(string url) => XDocument.Parse((await site.GetAsync(url)).Body).Root!;

    /// <summary>More claims than a page of a feed holds; one has a character that XML does not.</summary>
    public sealed class Port : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles => [English, Vietnamese];

        private static ToldArticle Vietnamese => new ToldArticle("Tin\n\nCảng số một vẫn mở cửa.", "vi").Titled("Tin").Claims(AttributionKind.Narrated, null, null, null, null, "Cảng số một vẫn mở cửa");

        // Whom they are of keeps them apart.
        private static ToldArticle English => Enumerable.Range(1, Told - 1).Aggregate(
            new ToldArticle($"Berths\u0001\n\n{string.Join(' ', Enumerable.Range(1, Told - 1).Select(Sentence))}", "en").Titled("Berths\u0001"),
            (article, berth) => article
                .Mentions(Master(berth).ToLowerInvariant(), Master(berth), ActorKind.Person, Master(berth))
                .Claims(AttributionKind.Indirect, Master(berth).ToLowerInvariant(), Master(berth), null, null, Words(berth)));

        private static string Sentence(int berth) => $"{Master(berth)} said {Words(berth)}.";

        private static string Master(int berth) => FormattableString.Invariant($"Kaya{berth:000}");

        private static string Words(int berth) => FormattableString.Invariant($"the harbour shut berth {berth:000}\u0001");
    }
}
