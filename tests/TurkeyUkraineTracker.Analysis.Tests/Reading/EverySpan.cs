using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class EverySpan
{
    public static TheoryData<string> Documents =>
    [
        .. Given.SeedFiles.Select(File.ReadAllText),
        .. Given.Pages,
        "# 🌾 Grain *deal* 🌾\n\n> “We [agreed](#)”,\r\n> &amp; signed — said 🇹🇷 Ankara.\r\n\r\n- a\n- b &lt;c&gt;\n\n*By Jane Roe*\n\nCopyright © 2024",
        "<html><body><article><h1>Talks &amp; tea</h1><p>He <b>said</b>:\n “no&nbsp;more”. <!-- x --> Then</p><blockquote>She left…</blockquote><p>The end of it all came in May, everyone agreed.</p></article></body></html>",
        "Short.",
        "  \u200b x \u00a0",
    ];

    [Theory, MemberData(nameof(Documents))]
    public void Is_inside_the_text_in_order_and_inside_its_holder(string raw)
    {
        var article = Given.Article(raw);

        AssertOrdered(article.Text, article.Segments.Select(segment => segment.Span));
        AssertOrdered(article.Text, article.Paragraphs.Select(paragraph => paragraph.Span));
        AssertOrdered(article.Text, article.Sentences.Select(sentence => sentence.Span));
        Assert.All(article.Paragraphs, paragraph => Assert.Single(article.Segments, segment => segment.Span.Contains(paragraph.Span) && segment.Kind == paragraph.Kind));
        Assert.All(article.Sentences, sentence => Assert.True(article.Paragraphs[sentence.Paragraph].Span.Contains(sentence.Span)));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Is_without_white_space_at_its_ends_and_sentences_leave_no_letter_out(string raw)
    {
        var article = Given.Article(raw);

        Assert.All(article.Sentences, sentence => Assert.Equal(sentence.Span.Of(article.Text).Trim(), sentence.Span.Of(article.Text)));
        Assert.Equal(Letters(article.Paragraphs.Select(paragraph => paragraph.Span), article.Text), Letters(article.Sentences.Select(sentence => sentence.Span), article.Text));
        Assert.Equal(article.Text.Where(char.IsLetter), Letters(article.Paragraphs.Select(paragraph => paragraph.Span), article.Text));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Leads_back_to_raw_characters_that_hold_its_words(string raw)
    {
        var article = Given.Article(raw);

        Assert.Equal(article.Text.Length, article.Map.Pieces.Sum(piece => piece.Text.Length));
        foreach (var word in article.Sentences.SelectMany(sentence => Words(article.Text, sentence.Span)))
        {
            var back = article.Map.ToRaw(word).Of(article.Raw);
            Assert.True(back == word.Of(article.Text) || back.Contains('&', StringComparison.Ordinal) || back.Contains('*', StringComparison.Ordinal) || back.Contains('[', StringComparison.Ordinal) || back.Contains('<', StringComparison.Ordinal), $"{word.Of(article.Text)} ≠ {back}");
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void Is_the_same_when_read_again(string raw)
    {
        var (first, second) = (Given.Article(raw), Given.Article(raw));

        Assert.Equal((first.Text, first.Language, first.Sha256), (second.Text, second.Language, second.Sha256));
        Assert.Equal(first.Segments, second.Segments);
        Assert.Equal(first.Sentences, second.Sentences);
        Assert.Equal(first.Map.Pieces, second.Map.Pieces);
    }

    private static void AssertOrdered(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length, $"{span} after {end}");
            end = span.End;
        }
    }

    private static IEnumerable<char> Letters(IEnumerable<TextSpan> spans, string text) => spans.SelectMany(span => span.Of(text)).Where(char.IsLetter);

    private static IEnumerable<TextSpan> Words(string text, TextSpan sentence)
    {
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = start;
            while (end < sentence.End && char.IsLetter(text[end])) end++;
            if (end > start) yield return new(start, end);
            start = end + 1;
        }
    }
}
