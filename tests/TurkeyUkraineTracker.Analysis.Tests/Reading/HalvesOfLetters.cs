using System.Text;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class HalvesOfLetters
{
    [Theory]
    [InlineData("""{"a":"\ud83c\udf3e \u0041 \\ud83c"}""", """{"a":"\ud83c\udf3e \u0041 \\ud83c"}""")]
    [InlineData("""{"a":"grain \ud83c"}""", "{\"a\":\"grain \ufffd\"}")]
    [InlineData("""{"\udf3e":"\udf3e\ud83c\ud83c\udf3e"}""", "{\"\ufffd\":\"\ufffd\ufffd\\ud83c\\udf3e\"}")]
    [InlineData("""\ud8""", """\ud8""")]
    [InlineData("\\", "\\")]
    [InlineData("", "")]
    public void Are_replaced_and_whole_letters_stay(string json, string mended) => Assert.Equal(mended, LoneSurrogates.Replaced(json));

    [Fact]
    public void In_what_a_page_declares_do_not_cost_the_article()
    {
        var page = """
            <html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A port reopens \ud83c","author":{"name":"Ada Kaya"}}</script></head>
            <body><article><h1>A port reopens</h1><p>The harbour took its first ship on 3 May 2024, the ministry said, after a month without any.</p></article></body></html>
            """;

        var read = Assert.IsType<ReadResult.Readable>(Given.Reading(Encoding.UTF8.GetBytes(page)));

        Assert.Equal("Ada Kaya", read.Article.Metadata.Author?.Value);
    }
}
