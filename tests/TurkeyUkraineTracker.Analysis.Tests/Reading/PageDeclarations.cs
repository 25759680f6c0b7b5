using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class PageDeclarations
{
    private const string Prose = "<p>The ministers met in Ankara on Monday and said that they would soon meet again, officials reported.</p>";

    [Theory]
    [InlineData("<title>Talks resume in Ankara | Some Outlet</title>", "<h1>Talks resume in Ankara</h1>", "Talks resume in Ankara", "h1")]
    [InlineData("<meta property='og:title' content='Ankara talks: all you need to know'>", "<h1>Talks resume</h1>", "Ankara talks: all you need to know", "meta-title")]
    [InlineData("<title>Talks resume in Ankara today</title>", "<h1><a href='/'>Ankara Today</a></h1><h2>Talks resume in Ankara today</h2>", "Talks resume in Ankara today", "h2")]
    [InlineData("<meta property='og:title' content='Talks resume in Ankara'>", "<h1><span>Diplomacy</span> Talks resume in Ankara</h1>", "Talks resume in Ankara", "meta-title")]
    [InlineData("<title>Talks resume after a long break - Some Outlet</title>", "", "Talks resume after a long break", "title-element")]
    [InlineData("<meta property='og:site_name' content='Some Outlet'><title>Some Outlet: Talks resume</title>", "", "Some Outlet: Talks resume", "title-element")]
    public void The_title_is_the_heading_that_the_declared_titles_agree_with(string head, string top, string title, string rule) =>
        Assert.Equal((title, rule), Said(Read(head, top).Title));

    [Theory]
    [InlineData("""{"@graph":[{"@type":"Article","headline":"x","author":{"@id":"#jane"}},{"@type":"Person","@id":"#jane","name":"Jane Roe"}]}""")]
    [InlineData("""[{"@type":"NewsArticle","author":["Jane Roe"]}]""")]
    [InlineData("""{"@type":["NewsArticle","Thing"],"author":{"name":"By Jane Roe, Ankara Correspondent"}}""")]
    [InlineData("""<!-- {"@type":"NewsArticle","description":"two\nlines","author":"Jane Roe",}; -->""")]
    [InlineData("""{"@type":"NewsArticle","description":"a "mark" too many","author":{"@type":"Person","name":"Jane Roe"}}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","author":[{"name":"Jane Roe"},{"name":"Some Outlet GmbH"}]}}""")]
    public void The_author_is_read_from_json_ld_of_every_form(string json) =>
        Assert.Equal(("Jane Roe", "json-ld-author"), Said(Read($"<script type='application/ld+json'>{json.Replace("\\n", "\n", StringComparison.Ordinal)}</script>").Author));

    [Theory]
    [InlineData("<p class='byline'>By Jane Roe and John Doe</p>", "Jane Roe; John Doe")]
    [InlineData("<p class='article-author'>Von Jane Roe, 20.11.2024</p>", "Jane Roe")]
    [InlineData("<a rel='author' href='/jane'>jroe</a>", "jroe")]
    [InlineData("<span itemprop='author' itemscope><meta itemprop='name' content='Jane Roe'></span>", "Jane Roe")]
    [InlineData("<p class='byline'>Jane Roe @janeroe Nov 18, 2019 at 9:24 pm ET</p>", "Jane Roe")]
    [InlineData("<p class='byline'>Tác giả: Nguyễn Văn An</p>", "Nguyễn Văn An")]
    [InlineData("<p class='byline'>Posted on Monday</p>", null)]
    [InlineData("<div class='comments'><p class='comment-author'>Jane Roe</p></div>", null)]
    [InlineData("<p class='byline'>Sports Staff</p>", null)]
    public void The_author_is_read_from_elements_called_after_one(string byline, string? author) =>
        Assert.Equal(author, Read("", "<h1>Talks resume</h1>" + byline).Author?.Value);

    [Fact]
    public void A_byline_that_names_more_than_the_first_author_is_the_fuller_list()
    {
        var metadata = Read("<meta name='author' content='Jane Roe'>", "<p class='byline'>By Jane Roe, John Doe</p>");

        Assert.Equal(("Jane Roe; John Doe", "author-element"), Said(metadata.Author));
    }

    [Theory]
    [InlineData("https://example.org/author/jane")]
    [InlineData("admin")]
    [InlineData("Some Outlet")]
    [InlineData("Some Holding GmbH")]
    public void Addresses_systems_firms_and_the_site_are_no_authors(string author) =>
        Assert.Null(Read($"<meta property='og:site_name' content='Some Outlet'><meta name='author' content='{author}'>").Author);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-11-20T10:15:00+03:00'>", "", "2024-11-20", "meta-date")]
    [InlineData("<meta name='DC.date.issued' content='20241120'>", "", "2024-11-20", "meta-date")]
    [InlineData("<meta name='pubdate' content='1732104000'>", "", "2024-11-20", "meta-date")]
    [InlineData("", "<span itemprop='datePublished'>Fri 6:45 PM, Feb 16, 2018</span>", "2018-02-16", "itemprop-date")]
    [InlineData("", "<time datetime='2024-11-20'>yesterday</time>", "2024-11-20", "time-element")]
    [InlineData("", "<time datetime='2024-11-24T10:00:00Z'>Published on 20 November 2024</time>", "2024-11-20", "time-element")]
    [InlineData("", "<div><a class='who'>Jane Roe</a><a class='when'>20/11/2024</a></div>", "2024-11-20", "visible-date")]
    [InlineData("<link rel='canonical' href='https://example.org/2024/11/20/talks'>", "", "2024-11-20", "day-in-address")]
    [InlineData("", "<p class='date'>20. November 2024</p>", "2024-11-20", "visible-date")]
    [InlineData("", "<p>20 de noviembre de 2024</p>", "2024-11-20", "visible-date")]
    [InlineData("", "<p>2024年11月20日</p>", "2024-11-20", "visible-date")]
    [InlineData("", "<p>2024. november 20.</p>", "2024-11-20", "visible-date")]
    [InlineData("", "<p>20.11.24, 10:15</p>", "2024-11-20", "visible-date")]
    [InlineData("<script>window.state = {\"publishedAt\":\"2024-11-20T10:00:00+03:00\"}</script>", "", "2024-11-20", "script-date")]
    [InlineData("<meta property='article:modified_time' content='2024-11-21'>", "", "2024-11-21", "meta-modified")]
    public void The_day_is_read_wherever_it_is_told(string head, string top, string day, string rule) =>
        Assert.Equal((day, rule), (Read(head, "<h1>Talks resume</h1>" + top).Published?.Value.Text, Read(head, "<h1>Talks resume</h1>" + top).Published?.Rule));

    [Theory]
    [InlineData("2024-13-45")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("99999999999999999999")]
    [InlineData("soon")]
    public void A_day_that_is_none_costs_nothing_but_itself(string content)
    {
        var metadata = Read($"<title>Talks resume</title><meta property='article:published_time' content='{content}'>");

        Assert.Null(metadata.Published);
        Assert.Equal("Talks resume", metadata.Title!.Value);
    }

    [Theory]
    [InlineData("2024-11-20T23:30:00-05:00", "Nov 21, 2024 10:00", "2024-11-20")]
    [InlineData("2024-11-21T04:30:00Z", "Nov 20, 2024 11:30 PM", "2024-11-20")]
    [InlineData("2024-11-21T04:30:00Z", "Nov 20, 2024", "2024-11-21")]
    [InlineData("2024-11-21T04:30:00Z", "Nov 1, 2024 11:30 PM", "2024-11-21")]
    public void Midnight_is_the_outlets(string stated, string seen, string day) =>
        Assert.Equal(day, Read($"<meta property='article:published_time' content='{stated}'>", $"<h1>Talks</h1><p class='date'>{seen}</p>").Published!.Value.Text);

    [Theory]
    [InlineData("<meta property='og:site_name' content='Some Outlet | News and sport'>", "Some Outlet", "meta-outlet")]
    [InlineData("<meta name='publisher' content='outlet.example'><meta name='application-name' content='Some Outlet'>", "Some Outlet", "meta-outlet")]
    [InlineData("<link rel='canonical' href='https://www.someoutlet.co.uk/a'><title>Talks resume - Some Outlet</title>", "Some Outlet", "outlet-in-title")]
    [InlineData("<link rel='canonical' href='https://www.someoutlet.com.tr/a'><title>Talks resume</title>", "someoutlet", "host-name")]
    public void The_outlet_is_a_name_before_it_is_an_address(string head, string outlet, string rule) =>
        Assert.Equal((outlet, rule), Said(Read(head).Outlet));

    [Fact]
    public void The_last_change_is_kept_beside_the_day_of_publication()
    {
        var metadata = Read("<meta name='date' content='2024-11-20'><meta name='last-modified' content='2024-11-22'>");

        Assert.Equal(("2024-11-20", "2024-11-22"), (metadata.Published!.Value.Text, metadata.Modified!.Value.Text));
    }

    [Fact]
    public void An_address_whose_host_is_damaged_is_none_and_does_not_cost_the_article() =>
        Assert.Null(Read("<link rel='canonical' href='https://exam\ufffdple.org/talks'>").Url);

    private static ArticleMetadata Read(string head, string top = "") =>
        Given.Article($"<!DOCTYPE html><html><head>{head}</head><body><main>{top}{Prose}</main></body></html>").Metadata;

    private static (string?, string?) Said(Evidenced<string>? value) => (value?.Value, value?.Rule);
}
