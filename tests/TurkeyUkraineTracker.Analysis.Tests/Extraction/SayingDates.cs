namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>When something was said.</summary>
public sealed class SayingDates
{
    [Theory]
    [InlineData("en", "On March 24, 2022, Lavrov said that ships were waiting.", "2022-03-24")]
    [InlineData("en", "Lavrov told Hurriyet in early November 2024 that ships were waiting.", "2024-11-01/2024-11-10")]
    [InlineData("en", "\"Ships are waiting,\" Lavrov said on March 24, 2022.", "2022-03-24")]
    [InlineData("vi", "Trong cuộc phỏng vấn ngày 1/11/2024, ông Lavrov cho biết các tàu đang chờ.", "2024-11-01")]
    public void Is_the_date_beside_the_cue(string language, string text, string edtf) => Assert.Equal(edtf, SaidOn(language, text));

    [Theory]
    [InlineData("Turkey has condemned the strike and it has invoked the 1936 Montreux Convention.")]
    [InlineData("Lavrov said that ships had waited since 2022.")]
    [InlineData("Lavrov, who took office in 2004, said that ships were waiting.")]
    public void Is_unknown_when_the_date_belongs_to_something_else(string text) => Assert.Null(SaidOn("en", text));

    [Fact]
    public void May_share_words_with_the_speaker() => Assert.Equal("2022", SaidOn("en", "The 2022 report's author Amadou Magassa, speaking in 2022, said that ships were waiting."));

    private static string? SaidOn(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Claims[0].SaidOn?.Text;
}
