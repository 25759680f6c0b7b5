namespace TurkeyUkraineTracker.Analysis.Tests.Reading;

public sealed class Segmenting
{
    public static TheoryData<string> Cases => CaseFile.In("Segments");

    [Theory, MemberData(nameof(Cases))]
    public void Paragraphs_and_their_kinds_are_those_of_the_case_file(string name)
    {
        var file = CaseFile.Read("Segments", name);

        var article = Given.Article(file.Text);

        Assert.Equal(file.Expected, article.Paragraphs.Select(paragraph => $"{paragraph.Kind.ToString().ToLowerInvariant()}\t{paragraph.Span.Of(article.Text).Replace('\n', ' ')}"));
    }
}
