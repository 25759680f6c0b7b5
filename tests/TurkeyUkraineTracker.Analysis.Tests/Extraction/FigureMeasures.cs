using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What figures measure, and when it held.</summary>
public sealed class FigureMeasures
{
    [Theory]
    [InlineData("en", "Exports of grain reached $5.5 billion.", "exports")]
    [InlineData("en", "The port handled $5.5 billion in exports.", "exports")]
    [InlineData("en", "The storm killed 12 sailors.", "deaths")]
    [InlineData("en", "Some 12 sailors were wounded in the storm.", "injuries")]
    [InlineData("en", "About 5.3% of the grain went north.", "share")]
    [InlineData("en", "The population reached 5,000 people.", "population")]
    [InlineData("en", "It can carry four missiles.", "missile")]
    [InlineData("en", "The mooring charge rose to $5.", "charge")]
    [InlineData("en", "The strike lasted 12 hours.", "duration")]
    [InlineData("vi", "Kim ngạch xuất khẩu đạt 5,5 tỷ USD.", "exports")]
    [InlineData("vi", "Cơn bão khiến 12 người thiệt mạng.", "deaths")]
    [InlineData("vi", "Khoảng 5,3% trong số hàng hóa đó đi về phía bắc.", "share")]
    [InlineData("vi", "Dân số đạt 5.000 người.", "population")]
    public void Are_named_alike_in_both_languages(string language, string text, string measure) => Assert.Equal(measure, Figures(language, text)[0].Measure);

    [Fact]
    public void Are_unknown_when_nothing_names_them() => Assert.Null(Figures("en", "She gave him $5.")[0].Measure);

    [Fact]
    public void Belong_to_the_deed_that_stands_beside() =>
        Assert.Equal(["injuries", "deaths"], Figures("en", "The storm injured three sailors and killed two dockers.").Select(figure => figure.Measure));

    [Theory]
    [InlineData("en", "Exports reached $5.5 billion in 2023, up from $4.4 billion in 2022.", "2023,2022")]
    [InlineData("en", "In 2023, exports grew by 27%, and imports by 5%.", "2023,2023")]
    [InlineData("vi", "Xuất khẩu đạt 5,5 tỷ USD năm 2023, tăng 27% so với năm trước.", "2023,2023")]
    [InlineData("en", "Exports have grown by 27% since 2019.", "")]
    [InlineData("en", "The minister said on March 24 that exports had grown by 27%.", "")]
    public void Hold_at_the_date_beside_them(string language, string text, string periods) =>
        Assert.Equal(periods, string.Join(',', Figures(language, text).Select(figure => figure.Period?.Text)));

    private static IReadOnlyList<ExtractedFigure> Figures(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Figures;
}
