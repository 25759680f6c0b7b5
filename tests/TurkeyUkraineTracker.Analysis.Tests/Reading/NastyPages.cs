using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

/// <summary>Pages that hide their article from a plain reader of mark-up.</summary>
public sealed class NastyPages
{
    private const string Sentence = "The minister said on Monday that the ships would leave the harbour before the end of the week.";
    private const string Other = "Officials in both capitals expected the talks to resume as soon as the weather allowed.";
    private const string Article = $"<article><h1>Ships leave the harbour</h1><p>{Sentence}</p><p>{Other}</p></article>";

    [Theory]
    [InlineData($"<div id='root'></div><noscript>{Article}</noscript>")]
    [InlineData($"<news-story><template shadowrootmode='open'>{Article}</template></news-story>")]
    [InlineData($"<div style='display: none'>{Article}</div><p>Enable JavaScript to read this page.</p>")]
    [InlineData($"<form id='aspnetForm'><div class='menu'><a href='/'>Home</a></div>{Article}</form>")]
    [InlineData($"<app-root><story-text><story-line>{Sentence}</story-line><story-line>{Other}</story-line></story-text></app-root>")]
    [InlineData($"<center><b>Ships leave the harbour</b><br><br>{Sentence}<br><br>{Other}</center>")]
    [InlineData($"<table><tr><td><a href='/'>Home</a></td><td>{Sentence}<br><br>{Other}</td></tr></table>")]
    public void The_article_is_found(string body) => Assert.Equal($"{Sentence}\n\n{Other}", BodyOf($"<html><body>{body}</body></html>"));

    [Theory]
    [InlineData($"{Article}<noscript><p>{Sentence} This is for readers without scripts.</p></noscript>")]
    [InlineData($"{Article}<template><p>{Sentence} This is for later.</p></template>")]
    [InlineData($"{Article}<div hidden><p>{Sentence} This is shown to nobody.</p></div>")]
    [InlineData($"{Article}<textarea>{Sentence} This is for writing in.</textarea>")]
    public void What_readers_do_not_see_beside_it_is_left_out(string body) => Assert.Equal($"{Sentence}\n\n{Other}", BodyOf($"<html><body>{body}</body></html>"));

    [Fact]
    public void A_page_that_is_one_link_is_not_empty() =>
        Assert.Contains(Sentence, Given.Article($"<html><body><a href='/'><div><p>{Sentence}<p>{Other}</div>").Text, StringComparison.Ordinal);

    [Fact]
    public void What_frames_show_is_elsewhere() =>
        Assert.IsType<TurkeyUkraineTracker.Analysis.Reading.ReadResult.Unreadable>(
            Given.Reading(Encoding.UTF8.GetBytes($"<html><frameset><frame src='a.html'><noframes><p>{Sentence}</p></noframes></frameset></html>")));

    [Fact]
    public void Five_megabytes_of_data_and_a_picture_beside_it_cost_it_nothing()
    {
        var data = string.Concat(Enumerable.Repeat("{\"key\": \"<p>a value of some length</p>\"}, ", 100_000));
        var picture = $"<img src='data:image/png;base64,{Convert.ToBase64String(new byte[1_000_000])}'>";

        Assert.Equal($"{Sentence}\n\n{Other}", BodyOf($"<html><body><script>var state = [{data}]</script>{picture}{Article}</body></html>"));
    }

    [Fact]
    public void The_lines_of_a_page_in_unmarked_utf16_are_read()
    {
        var article = Given.Article(Encoding.BigEndianUnicode.GetBytes($"<html><body>{Article}</body></html>"));

        Assert.Equal(("utf-16BE", "Ships leave the harbour"), (article.Encoding, article.Metadata.Title?.Value));
    }

    private static string BodyOf(string page)
    {
        var article = Given.Article(page);
        return string.Join("\n\n", article.Paragraphs.Where(paragraph => paragraph.Kind == SegmentKind.Body).Select(paragraph => paragraph.Span.Of(article.Text)));
    }
}
