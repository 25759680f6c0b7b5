using System.Text;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class AnyInput
{
    private static readonly string[] Parts =
    [
        "word ", "Kyiv ", "said", ". ", "? ", "\"", "”", "“", "\n", "\n\n", "\r\n", "# ", "*", "**", "> ", "- ", "1. ", "[", "](#)", "](", ")", "`", "```\n", "&amp;", "&#x1F33E;", "🌾", "\ud83c",
        "<p>", "</p>", "<div>", "</div>", "<br>", "<!--", "-->", "<a href=x>", "<script>", "</script>", "<h1>", "<html>", "\t", "\u00a0", "\u200b", "By ", "Photo: ", "Comments", "Related", "© ", "2024-11-20 ", "20/11/2024",
        "|", "---", "\\", "Thổ Nhĩ Kỳ ", "a\u0301", "İ", "U.S. ", "…", ":", "=====\n", "[1]: http://a.b\n", "Tags: ", "#", ",", "(", "0",
    ];

    [Fact]
    public void Is_read_or_refused_and_never_throws()
    {
        var random = new Random(2024);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Parts[random.Next(Parts.Length)]));

            if (Given.Reading(Encoding.UTF8.GetBytes(text)) is ReadResult.Readable { Article: var article })
            {
                Assert.All(article.Sentences, sentence => Assert.True(article.Paragraphs[sentence.Paragraph].Span.Contains(sentence.Span), text));
                Assert.True(article.Map.Pieces[^1].Text.End == article.Text.Length && article.Map.Pieces[^1].Raw.End <= article.Raw.Length, text);
                Assert.True(article.Paragraphs.Zip(article.Paragraphs.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start), text);
            }
        }
    }
}
