using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class HtmlReading
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head>
          <title>Talks resume | Some Outlet</title>
          <meta property="og:site_name" content="Some Outlet">
          <link rel="canonical" href="https://example.org/talks">
          <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Talks resume", "datePublished": "2024-11-20T23:30:00-05:00", "author": [{"@type": "Person", "name": "Jane Roe"}]}]}</script>
          <style>p { color: red }</style>
        </head><body>
          <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
          <main><article>
            <h1>Talks   resume</h1>
            <p class="byline">By <a rel="author">Jane Roe</a></p>
            <figure><img src="a.jpg" alt="x"><figcaption>Ministers in Ankara. Photo: Somebody</figcaption></figure>
            <p>The ministers of <b>Turkey</b>&nbsp;and
               Ukraine met on Monday &amp; agreed to meet again in May, officials said.</p>
            <h2>Background</h2>
            <blockquote><p>“We will go on,” the Turkish minister told reporters who had waited outside in the rain.</p></blockquote>
            <p>Nobody knows how long the talks will last; the last round took almost three weeks in all.</p>
            <div class="related-links"><p>Read this other story about something else that happened in another place today.</p></div>
          </article></main>
          <aside><p>Subscribe to our letter today and get the best of the news in your box each morning.</p></aside>
          <footer>© 2024 Some Outlet</footer>
          <script>var noise = "noise";</script>
        </body></html>
        """;

    private static readonly Article Read = Given.Article(Page);

    [Fact]
    public void The_text_is_the_article_from_its_title_on() =>
        Assert.Equal(
            [
                "Talks resume",
                "By Jane Roe",
                "Ministers in Ankara. Photo: Somebody",
                "The ministers of Turkey\u00a0and Ukraine met on Monday & agreed to meet again in May, officials said.",
                "Background",
                "“We will go on,” the Turkish minister told reporters who had waited outside in the rain.",
                "Nobody knows how long the talks will last; the last round took almost three weeks in all.",
            ],
            Read.Text.Split("\n\n"));

    [Fact]
    public void Kinds_come_from_the_elements() =>
        Assert.Equal(
            [SegmentKind.Headline, SegmentKind.Byline, SegmentKind.Caption, SegmentKind.Body, SegmentKind.Heading, SegmentKind.Body, SegmentKind.Body],
            Read.Paragraphs.Select(paragraph => paragraph.Kind));

    [Fact]
    public void A_block_quote_is_marked() => Assert.Equal("“We will go on,”", Assert.Single(Read.Paragraphs, paragraph => paragraph.IsBlockQuote).Span.Of(Read.Text)[..16]);

    [Fact]
    public void Metadata_name_the_mark_up_they_come_from()
    {
        var metadata = Read.Metadata;

        Assert.Equal(("Talks resume", "h1"), (metadata.Title!.Value, metadata.Title.Rule));
        Assert.Equal(("Jane Roe", "json-ld-author"), (metadata.Author!.Value, metadata.Author.Rule));
        Assert.Equal(("Some Outlet", "meta-outlet"), (metadata.Outlet!.Value, metadata.Outlet.Rule));
        Assert.Equal((new Uri("https://example.org/talks"), "canonical-link"), (metadata.Url!.Value, metadata.Url.Rule));
    }

    [Fact]
    public void The_date_is_the_calendar_day_at_the_outlet() => Assert.Equal(("2024-11-20", "json-ld-date"), (Read.Metadata.Published!.Value.Text, Read.Metadata.Published.Rule));

    [Fact]
    public void Words_lead_back_to_the_raw_page()
    {
        var start = Read.Text.IndexOf("Ukraine met", StringComparison.Ordinal);

        Assert.Equal("Ukraine met on Monday &amp; agreed", Read.Map.ToRaw(new(start, start + 30)).Of(Read.Raw));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Words_lead_back_under_any_line_ends(string lineEnd)
    {
        var article = Given.Article(Page.ReplaceLineEndings(lineEnd));
        var start = article.Text.IndexOf("Nobody", StringComparison.Ordinal);

        Assert.Equal("Nobody knows", article.Map.ToRaw(new(start, start + 12)).Of(article.Raw));
    }

    [Theory]
    [InlineData("It&#146;s", "It’s")]
    [InlineData("war&#151;or", "war—or")]
    [InlineData("&#128;5", "€5")]
    [InlineData("a&#0;b", "a\ufffdb")]
    [InlineData("&#x1F33E;", "🌾")]
    [InlineData("&#99999999999;", "\ufffd")]
    [InlineData("&copy it", "© it")]
    [InlineData("&copyit", "©it")]
    [InlineData("&notin;", "∉")]
    [InlineData("&NotEqualTilde;", "≂̸")]
    [InlineData("&rsquor;", "’")]
    [InlineData("a&#10;b", "a b")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("&bogus;", "&bogus;")]
    [InlineData("&#;", "&#;")]
    public void Character_references_lead_back_as_the_parser_reads_them(string written, string read)
    {
        var article = Given.Article($"<html><body><p>The talks, {written}, went on in Ankara.</p><p>They will meet again.</p></body></html>");

        AssertLeadsBack(article, read, written);
        AssertLeadsBack(article, "The talks", "The talks");
        AssertLeadsBack(article, "went on in Ankara", "went on in Ankara");
        AssertLeadsBack(article, "They will meet again.", "They will meet again.");
    }

    [Theory]
    [InlineData("a &#32; b")]
    [InlineData("a<textarea>unseen</textarea>b")]
    [InlineData("a<button>unseen <b>words</button>b</b>")]
    [InlineData("a<plaintext-like>b")]
    public void What_cannot_be_followed_costs_its_own_place_only(string odd)
    {
        var article = Given.Article($"<html><body><p>The talks, {odd}, went on in Ankara.</p><p>They will meet again.</p></body></html>");

        AssertLeadsBack(article, "The talks", "The talks");
        AssertLeadsBack(article, "went on in Ankara", "went on in Ankara");
        AssertLeadsBack(article, "They will meet again.", "They will meet again.");
    }

    [Theory]
    [InlineData("The deal was<br>done in Ankara.", "The deal was done in Ankara.")]
    [InlineData("The deal was<br />\n <b>done</b> in<br>Ankara.", "The deal was done in Ankara.")]
    [InlineData("They met on Monday in the capital of Turkey,<br>Ankara, he said.", "They met on Monday in the capital of Turkey, Ankara, he said.")]
    [InlineData("He said “the deal was<br>“done” in Ankara”.", "He said “the deal was “done” in Ankara”.")]
    [InlineData("The deal was<br><br>done in Ankara.", "The deal was|done in Ankara.")]
    [InlineData("The deal was<br>&nbsp;<br>done in Ankara.", "The deal was|done in Ankara.")]
    [InlineData("The talks failed.<br>The ministers left.", "The talks failed.|The ministers left.")]
    [InlineData("Jane Roe<br>12 Main Street,<br>Ankara<br>roe@example.org", "Jane Roe|12 Main Street,|Ankara|roe@example.org")]
    [InlineData("Tickets<br>www.example.org", "Tickets|www.example.org")]
    [InlineData("O talks of war,<br>O talks of peace!", "O talks of war,|O talks of peace!")]
    [InlineData("wheat<br>corn<br>oil", "wheat|corn|oil")]
    [InlineData("They agreed on:<br>- grain<br>- gas", "They agreed on:|- grain|- gas")]
    [InlineData("Talks resume<br>By Jane Roe", "Talks resume|By Jane Roe")]
    public void A_forced_break_is_a_space_inside_a_sentence(string written, string read)
    {
        var article = Given.Article($"<html><body><p>{written}</p><p>Nobody knows how long the talks will last; the last round took almost three weeks in all.</p></body></html>");

        Assert.Equal(read.Split('|'), article.Text.Split("\n\n").SkipLast(1));
        AssertLeadsBack(article, "Nobody knows", "Nobody knows");
    }

    [Fact]
    public void Words_around_a_forced_break_lead_back_over_it()
    {
        var article = Given.Article("<html><body><p>The deal was<br>done in Ankara.</p></body></html>");

        AssertLeadsBack(article, "was done in", "was<br>done in");
    }

    private static void AssertLeadsBack(Article article, string words, string written)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);

        Assert.True(start >= 0, article.Text);
        Assert.Equal(written, article.Map.ToRaw(new(start, start + words.Length)).Of(article.Raw));
    }

    [Theory]
    [InlineData("<div>", 1_900)]
    [InlineData("<b>", 1_900)]
    [InlineData("<div>", 10_000)]
    [InlineData("<p><span>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<a href=x>", 50_000)]
    [InlineData("</div>", 50_000)]
    [InlineData("<!--", 50_000)]
    [InlineData("<script>", 20_000)]
    public void Deep_and_broken_pages_neither_overflow_nor_hang(string tag, int times)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Given.Reading(System.Text.Encoding.UTF8.GetBytes("<html><body><p>Words before.</p>" + string.Concat(Enumerable.Repeat(tag, times)) + "<p>Words after.</p>"));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Broken_JSON_is_passed_over()
    {
        var article = Given.Article("<html><head><title>Talks resume</title><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script></head><body><p>They met.</p></body></html>");

        Assert.Equal(("Talks resume", "title-element"), (article.Metadata.Title!.Value, article.Metadata.Title.Rule));
        Assert.Null(article.Metadata.Published);
    }

    [Theory]
    [InlineData("<div class='article-body'>", "</div>", "named-article-body")]
    [InlineData("<div itemprop=articleBody>", "</div>", "named-article-body")]
    [InlineData("<article>", "</article>", "article-element")]
    [InlineData("<main>", "</main>", "main-element")]
    [InlineData("<div>", "</div>", "most-prose")]
    public void The_body_says_which_element_it_was_taken_from(string open, string close, string rule)
    {
        var article = Given.Article($"<html><body><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul>{open}{Prose}{close}</body></html>");

        Assert.All(article.Segments, segment => Assert.Equal((SegmentKind.Body, rule), (segment.Kind, segment.Rule)));
    }

    [Theory]
    [InlineData("<div class='ads'>", "</div>")]
    [InlineData("<div id=comments>", "</div>")]
    [InlineData("<form id=aspnet>", "</form>")]
    [InlineData("<div class='no-sidebar has-related'>", "</div>")]
    [InlineData("<div class='widget'><div class='social'>", "</div></div>")]
    public void A_name_never_costs_the_article(string open, string close)
    {
        var article = Given.Article($"<html><body><h1>Talks resume</h1>{open}{Prose}{close}</body></html>");

        Assert.Equal(2, article.Paragraphs.Count(paragraph => paragraph.Kind == SegmentKind.Body));
    }

    [Fact]
    public void Each_post_of_a_live_blog_is_a_segment()
    {
        var posts = string.Concat(Enumerable.Range(1, 3).Select(i => $"<article><p><time>1{i}:00</time> The talks have begun, an hour late, in hall number {i}.</p><p>They go on.</p></article>"));

        var article = Given.Article($"<html><body><main><h1>Talks in Ankara: live</h1><div>{posts}</div></main></body></html>");

        Assert.Equal(["11", "12", "13"], article.Segments.Where(segment => segment.Kind == SegmentKind.Body).Select(segment => segment.Span.Of(article.Text)[..2]));
    }

    private const string Prose = """
        <p>The ministers of both countries will meet again in May, the Turkish side told reporters in Ankara on Monday.</p>
        <p>Nobody would say how long the round is going to last; the one before took almost three weeks in all.</p>
        """;
}
