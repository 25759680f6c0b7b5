using System.Text;
using TurkeyUkraineTracker.Ingestion.Feeds;

namespace TurkeyUkraineTracker.Ingestion.Tests.Feeds;

public sealed class ReadingFeeds
{
    private const string Rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>The Wharf</title><ttl>90</ttl>
        <item><title>Ships &amp; corn</title><media:title>Photo</media:title><link>/news/1</link><guid isPermaLink="false">w-1</guid>
        <pubDate>Wed, 06 Nov 2024 10:00:00 +0300</pubDate><dc:creator>Ada Kaya</dc:creator><content:encoded><![CDATA[<p>The port reopened.</p>]]></content:encoded></item>
        <item><title>Without a link</title><guid>https://wharf.example/news/2</guid></item>
        </channel></rss>
        """;

    private const string Atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wharf.example/"><title>The Wharf</title>
        <entry><id>tag:wharf.example,2024:1</id><title>Ships</title><link rel="self" href="feed/1"/><link href="news/1"/><updated>2024-11-06T10:00:00Z</updated>
        <author><name>Ada Kaya</name></author><content type="html">&lt;p&gt;The port reopened.&lt;/p&gt;</content></entry></feed>
        """;

    private const string Rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://wharf.example/"><title>The Wharf</title></channel>
        <item rdf:about="https://wharf.example/news/1"><title>Ships</title><link>https://wharf.example/news/1</link><dc:date>2024-11-06</dc:date></item></rdf:RDF>
        """;

    private const string Json =
        """
        { "version": "https://jsonfeed.org/version/1.1", "title": "The Wharf", "items": [
          { "id": 7, "url": "https://wharf.example/news/1", "title": "Ships", "content_text": "The port reopened.\n\nFive < six.", "authors": [{ "name": "Ada Kaya" }] } ] }
        """;

    [Fact]
    public void Rss_2_is_read_with_its_modules()
    {
        var feed = Read(Rss);

        Assert.Equal(("The Wharf", TimeSpan.FromMinutes(90)), (feed.Title, feed.Refresh));
        Assert.Equal(
            new FeedItem("w-1", new("https://wharf.example/news/1"), "Ships & corn", "Ada Kaya", "Wed, 06 Nov 2024 10:00:00 +0300", "<p>The port reopened.</p>"),
            feed.Items[0]);
        Assert.Equal(new("https://wharf.example/news/2"), feed.Items[1].Url);
    }

    [Fact]
    public void Atom_is_read_with_its_base_and_its_own_page()
    {
        var item = Assert.Single(Read(Atom).Items);

        Assert.Equal(new FeedItem("tag:wharf.example,2024:1", new("https://wharf.example/news/1"), "Ships", "Ada Kaya", "2024-11-06T10:00:00Z", "<p>The port reopened.</p>"), item);
    }

    [Fact]
    public void Rss_1_is_read_whose_items_stand_beside_the_channel()
    {
        var feed = Read(Rdf);

        Assert.Equal("The Wharf", feed.Title);
        Assert.Equal(("https://wharf.example/news/1", "2024-11-06"), (feed.Items[0].Key, feed.Items[0].Changed));
    }

    [Fact]
    public void Json_feed_is_read_and_its_plain_text_becomes_paragraphs()
    {
        var item = Assert.Single(Read(Json).Items);

        Assert.Equal(("7", "Ada Kaya", "<p>The port reopened.</p>\n<p>Five &lt; six.</p>\n"), (item.Key, item.Author, item.Content));
    }

    [Theory]
    [InlineData("\n\n  <?xml version='1.0'?><rss><channel><title>R&D</title></channel></rss>", "R&D")]
    [InlineData("<rss><channel><title>Caf&eacute;&nbsp;news</title></channel></rss>", "Café\u00a0news")]
    [InlineData("<rss><channel><title>Fish\u0003 &amp; chips &#8217;</title></channel></rss>", "Fish & chips ’")]
    public void What_is_often_broken_is_mended(string xml, string title) => Assert.Equal(title, Read(xml).Title);

    [Theory]
    [InlineData("<rss><channel><title>Cut off"), InlineData("<html><body>Not found</body></html>"), InlineData("{ \"a\": 1 }"), InlineData("{ \"a\": "), InlineData(""), InlineData("Words.")]
    public void What_is_no_feed_says_why(string text) =>
        Assert.NotEmpty(Assert.IsType<FeedReading.Unreadable>(FeedReader.Read(Encoding.UTF8.GetBytes(text), new("https://wharf.example/feed"))).Why);

    [Fact]
    public void No_entity_is_resolved_and_none_grows()
    {
        var bomb = """<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss><channel><title>&b;&c;</title></channel></rss>""";

        Assert.Equal("&b;&c;", Read(bomb).Title);
    }

    [Theory]
    [InlineData("<rss><channel><title>Deep</title>", "<a>", "</a>", "</channel></rss>"), InlineData("{ \"version\": \"https://jsonfeed.org/version/1.1\", \"items\": ", "[", "]", "}")]
    public void However_deep_a_feed_is_nested_reading_it_ends_well(string head, string open, string close, string tail)
    {
        var deep = head + string.Concat(Enumerable.Repeat(open, 200_000)) + string.Concat(Enumerable.Repeat(close, 200_000)) + tail;

        Assert.NotNull(FeedReader.Read(Encoding.UTF8.GetBytes(deep), new("https://wharf.example/feed")));
    }

    [Fact]
    public void Addresses_that_run_something_are_none() =>
        Assert.Null(Assert.Single(Read("<rss><channel><item><guid isPermaLink='false'>1</guid><link>javascript:alert(1)</link></item></channel></rss>").Items).Url);

    private static FeedDocument Read(string text) =>
        Assert.IsType<FeedReading.Readable>(FeedReader.Read(Encoding.UTF8.GetBytes(text), new("https://wharf.example/feed"))).Feed;
}
