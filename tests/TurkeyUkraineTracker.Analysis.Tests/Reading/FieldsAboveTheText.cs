using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class FieldsAboveTheText
{
    private const string Prose = "\n\nThe ministers of both countries will meet again in May, the Turkish side told reporters in Ankara on Monday.\n";

    [Theory]
    [InlineData("---\ntitle: \"Talks resume\"\nauthor: Jane Roe\ndate: 2024-05-02T10:15:00+03:00\n---")]
    [InlineData("From: Jane Roe <roe@example.org>\nTo: all@example.org\nSubject: Talks resume\nDate: Thu, 2 May 2024 10:15:00 +0300")]
    [InlineData("Title: Talks resume\nAuthor: Jane Roe\nPublished: 2 May 2024")]
    public void Are_what_the_document_declares(string fields)
    {
        var metadata = Given.Article(fields + Prose).Metadata;

        Assert.Equal(("Talks resume", "head-field"), (metadata.Title!.Value, metadata.Title.Rule));
        Assert.Equal(("Jane Roe", "2024-05-02"), (metadata.Author!.Value, metadata.Published!.Value.Text));
    }

    [Fact]
    public void Point_at_their_values()
    {
        var article = Given.Article("---\ntitle: Talks resume\nauthor: Jane Roe\n---" + Prose);

        Assert.Equal("Talks resume", Assert.Single(article.Metadata.Title!.Evidence).Of(article.Text));
    }

    [Theory]
    [InlineData("Roe: We go on.\nDoe: We do not.")]
    [InlineData("Title: The King of the Sea")]
    [InlineData("Note: this is a draft.\nUpdate: it is not.")]
    public void Are_known_names_and_several(string lines) =>
        Assert.DoesNotContain(Given.Article(lines + Prose).Segments, segment => segment.Rule == "head-field");

    [Fact]
    public void Are_no_part_of_the_body() =>
        Assert.Single(Given.Article("title: Talks resume\nauthor: Jane Roe" + Prose).Paragraphs, paragraph => paragraph.Kind == SegmentKind.Body);
}
