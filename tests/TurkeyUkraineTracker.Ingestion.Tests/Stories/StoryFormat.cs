using TurkeyUkraineTracker.Ingestion.Stories;

namespace TurkeyUkraineTracker.Ingestion.Tests.Stories;

/// <summary>How a .story file is read.</summary>
public sealed class StoryFormat
{
    private const string Harbour =
        """
        # Who says what about a harbour.
        relations: g2 updates g1; b1 contradicts g2
        === a.txt
        The mayor said [[g1|the harbour had shut]].
        === b.md
        # [[g1?|Harbour shut]]

        It [[g2|opened again]]. "[[b1|It did not]]," she said.

        """;

    [Fact]
    public void An_article_is_what_it_would_be_without_its_marks()
    {
        var story = MarkedStory.Parse("01-harbour.story", Harbour);

        Assert.Equal(("01-harbour", 2), (story.Name, story.Articles.Count));
        Assert.Equal(("a.txt", "The mayor said the harbour had shut.\n"), (story.Articles[0].Name, story.Articles[0].Text));
        Assert.Equal("# Harbour shut\n\nIt opened again. \"It did not,\" she said.\n", story.Articles[1].Text);
    }

    [Fact]
    public void A_mark_keeps_its_id_its_words_and_whether_it_is_optional()
    {
        var article = MarkedStory.Parse("01-harbour.story", Harbour).Articles[1];

        var marks = article.Marks.Select(mark => (mark.Id, mark.IsOptional, mark.Span.Of(article.Text)));
        Assert.Equal([("g1", true, "Harbour shut"), ("g2", false, "opened again"), ("b1", false, "It did not")], marks);
    }

    [Fact]
    public void Relations_stand_in_the_head() =>
        Assert.Equal(["g2 updates g1", "b1 contradicts g2"], MarkedStory.Parse("01-harbour.story", Harbour).Relations.Select(relation => relation.ToString()));

    [Fact]
    public void Line_ends_of_another_system_and_lines_under_headings_do_no_harm()
    {
        var story = MarkedStory.Parse("x.story", "=== a.txt\r\nNews\r\n===\r\n[[g1|It shut]].\r\n");

        Assert.Equal("News\n===\nIt shut.\n", Assert.Single(story.Articles).Text);
    }

    [Theory]
    [InlineData("No article.\n")]
    [InlineData("A stray line.\n=== a.txt\nText.\n")]
    [InlineData("=== a.txt\nOne.\n=== a.txt\nTwo.\n")]
    [InlineData("=== a.txt\n[[g1|Open.\n")]
    [InlineData("=== a.txt\nClosed]].\n")]
    [InlineData("=== a.txt\n[[g1|One [[g2|in another]]]].\n")]
    [InlineData("=== a.txt\n[[g1|]]\n")]
    [InlineData("relations: g1 updates g2\n=== a.txt\n[[g1|One]].\n")]
    [InlineData("relations: g1 g2\n=== a.txt\n[[g1|One]] [[g2|Two]].\n")]
    public void What_cannot_be_read_is_refused(string story) => Assert.Throws<FormatException>(() => MarkedStory.Parse("x.story", story));
}
