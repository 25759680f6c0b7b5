using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Articles for tests of extraction.</summary>
internal static class Some
{
    public static readonly ArticleAnalyser Analyser = new(SeedTopic.Parsed);

    /// <summary>An article as a reader would get it, of a given language and day of publication: a sentence or two tells neither.</summary>
    public static Article Article(string text, string language = "en", string published = "2024-11-20")
    {
        var article = Read(Encoding.UTF8.GetBytes($"Words of the day\n\n{text}\n"));
        return article with
        {
            Language = language,
            Metadata = article.Metadata with { Published = new(EdtfDate.Parse(published), "given", []) },
        };
    }

    public static Article Read(byte[] bytes) => Assert.IsType<ReadResult.Readable>(new ArticleReader().Read(new("case.txt", bytes))).Article;

    public static string Words(Article article, IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.Of(article.Text)));
}
