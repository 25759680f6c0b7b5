using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class LayingArticlesOut
{
    private const string Text = "Headline\n\nFirst paragraph.\n\nRead more\n\nSubscribe\n\nLast paragraph.";

    [Fact]
    public void Neighbouring_boilerplate_is_one_part_and_keeps_its_rule()
    {
        var parts = ArticleLayout.Of(Article(), []);

        Assert.Equal([1, 1, 2, 1], parts.Select(part => part.Blocks.Count));
        Assert.Equal((true, "link-list"), (parts[2].IsSetAside, parts[2].Rule));
    }

    [Fact]
    public void Text_that_no_paragraph_holds_is_shown_all_the_same()
    {
        var article = Article() with { Paragraphs = [Paragraph("First paragraph.", SegmentKind.Body)] };

        var shown = ArticleLayout.Of(article, []).SelectMany(part => part.Blocks).Select(block => block.Span.Of(Text));

        Assert.Equal(["Headline", "First paragraph.", "Read more\n\nSubscribe\n\nLast paragraph."], shown);
    }

    [Fact]
    public void A_highlight_over_two_paragraphs_is_in_both()
    {
        var whole = new Highlight(new(0, Text.Length), "claim");

        var blocks = ArticleLayout.Of(Article(), [whole]).SelectMany(part => part.Blocks);

        Assert.All(blocks, block => Assert.Equal([whole], block.Highlights));
    }

    [Fact]
    public void A_claim_is_labelled_once_where_it_begins()
    {
        var claim = new SourceClaim(1, "id", "slug", AttributionKind.Direct, null, null, new(Text.IndexOf("First", StringComparison.Ordinal), Text.Length), "test", []);

        var labelled = ArticleLayout.Of(Article() with { Claims = [claim] }, []).SelectMany(part => part.Blocks).Where(block => block.Claims.Count > 0);

        Assert.Equal("First paragraph.", Assert.Single(labelled).Span.Of(Text));
    }

    [Fact]
    public void Claims_that_begin_together_are_labelled_by_number()
    {
        var start = Text.IndexOf("First", StringComparison.Ordinal);
        SourceClaim[] claims = [Claim(1, start, start + 5), Claim(2, start, start + 16)];

        var labelled = ArticleLayout.Of(Article() with { Claims = claims }, []).SelectMany(part => part.Blocks).SelectMany(block => block.Claims);

        Assert.Equal([1, 2], labelled.Select(claim => claim.Number));
    }

    [Fact]
    public void An_empty_text_has_no_parts()
    {
        Assert.Empty(ArticleLayout.Of(Article() with { Text = "", Paragraphs = [] }, []));
    }

    private static SourceView Article() => new(
        new("slug", "Headline", null, null, "en", null, DateBasis.None), null, "some.txt", "00", "plain-text", "utf-8", Text.Length, 1,
        DateTime.UnixEpoch, "1", true, Text,
        [new(SegmentKind.Boilerplate, new(SpanOf("Read more").Start, SpanOf("Subscribe").End), "link-list")],
        [
            Paragraph("Headline", SegmentKind.Headline), Paragraph("First paragraph.", SegmentKind.Body),
            Paragraph("Read more", SegmentKind.Boilerplate), Paragraph("Subscribe", SegmentKind.Boilerplate), Paragraph("Last paragraph.", SegmentKind.Body),
        ],
        [], [], [], SourceMap.Identity(Text.Length), [], [], 0);

    private static SourceClaim Claim(int number, int start, int end) => new(number, "id", "slug", AttributionKind.Direct, null, null, new(start, end), "test", []);

    private static Paragraph Paragraph(string words, SegmentKind kind) => new(SpanOf(words), kind);

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
