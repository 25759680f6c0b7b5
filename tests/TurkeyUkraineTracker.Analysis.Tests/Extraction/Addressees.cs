namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>To whom something was said.</summary>
public sealed class Addressees
{
    [Theory]
    [InlineData("en", "Lavrov told reporters in Doha on Sunday that ships were waiting.", "reporters")]
    [InlineData("en", "Lavrov said to the city council that ships were waiting.", "the city council")]
    [InlineData("en", "Lavrov urged Ankara to open the port.", "Ankara")]
    [InlineData("en", "\"Ships are waiting,\" Lavrov told the guests.", "the guests")]
    [InlineData("vi", "Ông Lavrov nói với các phóng viên tại Doha rằng các tàu đang chờ.", "các phóng viên")]
    [InlineData("vi", "Ông Lavrov kêu gọi Thổ Nhĩ Kỳ mở cảng.", "Thổ Nhĩ Kỳ")]
    public void Stand_behind_the_cue(string language, string text, string addressee) => Assert.Equal(addressee, AddresseeOf(language, text));

    [Theory]
    [InlineData("en", "Lavrov told Hurriyet that ships were waiting.")]
    [InlineData("en", "Lavrov told a press conference that ships were waiting.")]
    [InlineData("en", "Lavrov told them that ships were waiting.")]
    [InlineData("en", "Lavrov warned that reporters were waiting.")]
    [InlineData("vi", "Ông Lavrov nói rằng các phóng viên đang chờ.")]
    public void Are_neither_outlets_nor_events_nor_pronouns(string language, string text) => Assert.Null(AddresseeOf(language, text));

    [Fact]
    public void Bear_the_id_of_a_known_actor() =>
        Assert.Equal("turkey", Some.Analyser.Extract(Some.Article("Lavrov urged Ankara to open the port.")).Attributions[0].Addressee?.Id);

    private static string? AddresseeOf(string language, string text)
    {
        var found = Some.Analyser.Extract(Some.Article(text, language));
        return found.Attributions[0].Addressee?.Span.Of(found.Article.Text);
    }
}
