namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Through whom words came.</summary>
public sealed class Relays
{
    [Theory]
    [InlineData("en", "Lavrov told Hurriyet that ships were waiting, Reuters reported.", "hurriyet,reuters")]
    [InlineData("en", "According to Reuters, Lavrov told Hurriyet that ships were waiting.", "hurriyet,reuters")]
    [InlineData("en", "In an interview with the Nordfjord Tidende, Lavrov said that ships were waiting.", "nordfjord-tidende")]
    [InlineData("vi", "Reuters dẫn lời ông Lavrov cho biết các tàu đang chờ.", "reuters")]
    [InlineData("vi", "Ông Lavrov nói với báo Bình Minh rằng các tàu đang chờ.", "binh-minh")]
    public void Are_told_nearest_the_speaker_first(string language, string text, string via) => Assert.Equal(via, string.Join(',', Via(language, text)));

    [Theory]
    [InlineData("Lavrov said that Reuters was wrong.")]
    [InlineData("Putin said that ships were waiting, and Lavrov told guests that Reuters was wrong.")]
    public void Are_not_what_is_only_spoken_of(string text) => Assert.Empty(Via("en", text));

    [Fact]
    public void Belong_to_the_attribution_they_stand_beside()
    {
        var claims = Some.Analyser.Extract(Some.Article("Putin told Reuters that ships were waiting, while Lavrov told Hurriyet that two had left.")).Claims;

        Assert.Equal(["reuters"], claims[0].Via);
        Assert.Equal(["hurriyet"], claims[1].Via);
    }

    private static IReadOnlyList<string> Via(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Claims[0].Via;
}
