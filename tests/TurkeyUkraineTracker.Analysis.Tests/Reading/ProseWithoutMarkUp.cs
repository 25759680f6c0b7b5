using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class ProseWithoutMarkUp
{
    public static TheoryData<string> Passages =>
    [
        "Talks resume\n\nThe ministers met in Ankara on Monday, officials said. They will meet again; nobody said when.\n\nBackground\n\nThe first round failed in March, when both sides left early and without a statement.\n",
        "\r\nTalks resume\r\n\r\nThe ministers met in Ankara on Monday, officials\r\nsaid. They will meet again and talk about grain, and\r\nnobody said when.\r\n\r\nThe end.\r\n",
        "Đàm phán nối lại\nÔng Lavrov cho biết các bên đã gặp nhau tại Ankara hôm thứ Hai và sẽ gặp lại trong tháng tới, theo các quan chức.\nPhía Ukraine chưa bình luận về thông tin này, dù đã được hỏi nhiều lần trong tuần.\n",
        "   \u00a0Indented words, and a no-break\u00a0space.\n\n    Four spaces are no code here: they are how old pages indent paragraphs.\n",
        "- I will go, he said.\n- Then go, she said, and closed the door behind him.\n\nHe went; the 2 * 3 * 4 problem stayed, and so did snake_case_words and 5 < 6 and R&D.\n",
        "1. The first point is that talks are needed, he wrote.\n2. The second is that they will fail, he added.\n",
        "One line only, without an end",
    ];

    [Theory, MemberData(nameof(Passages))]
    public void Reads_the_same_from_plain_text_and_from_Markdown(string passage)
    {
        var plain = new PlainTextReader().Read(passage);
        var markdown = new MarkdownReader().Read(passage)!;

        Assert.Equal(passage, markdown.Text);
        Assert.Equal(plain.Text, markdown.Text);
        Assert.Equal(plain.Blocks.Select(block => block.Span), markdown.Blocks.Select(block => block.Span));
        Assert.Equal(Segmenter.Merge(Segmenter.Label(plain)), Segmenter.Merge(Segmenter.Label(markdown)));
    }

    [Fact]
    public void The_plain_seeds_read_the_same_too()
    {
        foreach (var raw in Given.SeedFiles.Select(File.ReadAllText).Where(raw => FormatSniffer.FormatOf(raw) == DocumentFormat.PlainText))
        {
            Reads_the_same_from_plain_text_and_from_Markdown(raw);
        }
    }
}
