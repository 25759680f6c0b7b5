namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What a claim is about.</summary>
public sealed class ClaimTopics
{
    [Theory]
    [InlineData("en", "Lavrov said that the ceasefire would hold.", "ceasefire")]
    [InlineData("vi", "Ông Lavrov cho biết lệnh ngừng bắn sẽ được giữ.", "ceasefire")]
    public void Are_the_same_in_every_language(string language, string text, string topic) => Assert.Equal([topic], TopicsOf(language, text));

    [Fact]
    public void Are_none_where_no_concept_is_named() => Assert.Empty(TopicsOf("en", "Lavrov said that he was tired."));

    private static IEnumerable<string> TopicsOf(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Claims[0].Topics;
}
