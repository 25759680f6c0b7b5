namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What office an article gives its speakers.</summary>
public sealed class Roles
{
    [Theory]
    [InlineData("en", "Port director Marta Oyelaran said that ships were waiting.", "Port director")]
    [InlineData("en", "Halvard Denning, the mayor of Nordfjord, said that ships were waiting.", "mayor of Nordfjord")]
    [InlineData("en", "The port's director, Marta Oyelaran, said that ships were waiting.", "director")]
    [InlineData("en", "A senior official said that ships were waiting.", "A senior official")]
    [InlineData("vi", "Người phát ngôn Điện Kremlin Dmitry Peskov cho biết các tàu đang chờ.", "Người phát ngôn Điện Kremlin")]
    [InlineData("vi", "Giám đốc cảng, ông Amadou Magassa, cho biết các tàu đang chờ.", "Giám đốc cảng")]
    [InlineData("vi", "Bà Marta Oyelaran, Chủ tịch công đoàn, cho biết các tàu đang chờ.", "Chủ tịch công đoàn")]
    [InlineData("vi", "Một nghị sĩ đối lập cho biết các tàu đang chờ.", "Một nghị sĩ đối lập")]
    public void Stand_beside_the_name(string language, string text, string role) => Assert.Equal(role, RoleOf(language, text));

    [Fact]
    public void Hold_for_later_remarks_of_the_same_person() =>
        Assert.Equal("Port director", RoleOf("en", "Port director Marta Oyelaran arrived late. Oyelaran said that ships were waiting."));

    [Theory]
    [InlineData("en", "Marta Oyelaran said that the director was late.")]
    [InlineData("en", "Marta Oyelaran, who met the director, said that ships were waiting.")]
    [InlineData("en", "Turkey said that ships were waiting.")]
    [InlineData("vi", "Bà Marta Oyelaran cho biết giám đốc đến muộn.")]
    public void Are_unknown_when_the_article_gives_none(string language, string text) => Assert.Null(RoleOf(language, text));

    private static string? RoleOf(string language, string text)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));
        return found.Attributions[^1].Role?.Of(found.Article.Text);
    }
}
