using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class MarkdownReading
{
    [Theory]
    [InlineData("called it \"[odd](#)\", twice", "called it \"odd\", twice")]
    [InlineData("**Foreign Minister *Jane* Roe** said", "Foreign Minister Jane Roe said")]
    [InlineData("# Title ##\n\nText", "Title\n\nText")]
    [InlineData("Title\n=====\n\nText", "Title\n\nText")]
    [InlineData("> quoted\n> words\n\nText", "quoted\nwords\n\nText")]
    [InlineData("> > deep", "deep")]
    [InlineData("a \\* b \\[1\\]", "a * b [1]")]
    [InlineData("R&amp;D &#8220;x&#8221; & so", "R&D “x” & so")]
    [InlineData("see <https://example.org/a> now", "see https://example.org/a now")]
    [InlineData("a `b` ``c`d``", "a b c`d")]
    [InlineData("a<br>b <b>c</b>", "a\nb c")]
    [InlineData("The deal was<br>done on <br/>Monday.<br>They left.", "The deal was done on  Monday.\nThey left.")]
    [InlineData("![a flag](flag.png) waves", " waves")]
    [InlineData("[![a flag](flag.png)](#)x", "x")]
    [InlineData("see [the report][1] here\n\n[1]: https://example.org/a \"Report\"", "see the report here\n\n")]
    [InlineData("[Update]: corrected", "[Update]: corrected")]
    [InlineData("```text\nraw *words*\n```", "\nraw *words*\n")]
    [InlineData("one\n\n---\n\ntwo", "one\n\n\n\ntwo")]
    [InlineData("<div>\nwords <i>here</i>\n</div>", "\nwords here\n")]
    [InlineData("<script>\nvar x = 1;\n</script>\n\nText", "\n\nText")]
    [InlineData("hard\\\nbreak  \nhere", "hard\nbreak  \nhere")]
    [InlineData("- one\n- *two*", "- one\n- two")]
    [InlineData("~~struck~~ out", "struck out")]
    [InlineData("[[link]](#)", "[link]")]
    [InlineData("[](#)empty", "empty")]
    [InlineData("[\n\n### A card\n\n](https://example.org/a)", "\n\nA card\n\n")]
    [InlineData("[![](a.png)\n\nA card\n\n](/a \"A\")rest", "\n\nA card\n\nrest")]
    [InlineData("an open [bracket\n\nand one ] that closes", "an open [bracket\n\nand one ] that closes")]
    [InlineData("---\ntitle: Talks\n---\n\nText", "\ntitle: Talks\n\n\nText")]
    public void Mark_up_goes_and_words_stay(string raw, string text) => Assert.Equal(text, new MarkdownReader().Read(raw)!.Text);

    [Fact]
    public void A_block_quote_is_a_paragraph_of_its_own_kind()
    {
        var article = Given.Article("# Talks resume\n\nHe told the **whole** room of waiting reporters what he thought of it all:\n\n> We will go on, because\n> nobody else will.\n");

        Assert.Equal([false, false, true], article.Paragraphs.Select(paragraph => paragraph.IsBlockQuote));
        Assert.Equal("We will go on, because\nnobody else will.", article.Paragraphs[2].Span.Of(article.Text));
    }

    [Fact]
    public void A_sentence_runs_through_links_and_emphasis()
    {
        var article = Given.Article("**Minister Roe** [told the paper](#) in May that it was \"[odd](#)\" indeed. *Then* she left.");

        Assert.Equal(["Minister Roe told the paper in May that it was \"odd\" indeed.", "Then she left."], article.Sentences.Select(sentence => sentence.Span.Of(article.Text)));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("<")]
    [InlineData("`")]
    [InlineData("&amp;")]
    public void Many_thousand_marks_neither_overflow_nor_hang(string mark)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Given.Article("# Title\n\n[a](#) b\n\n" + string.Concat(Enumerable.Repeat(mark, 20_000)) + "words");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }
}
