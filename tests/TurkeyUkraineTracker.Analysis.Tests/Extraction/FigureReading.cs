using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What a figure's words are worth.</summary>
public sealed class FigureReading
{
    [Theory]
    [InlineData("en", "It cost $5.5 billion.", "5500000000 USD")]
    [InlineData("en", "It cost US$20,000.", "20000 USD")]
    [InlineData("en", "It weighs 1,250 tonnes.", "1250 tonne")]
    [InlineData("en", "It flew 150km.", "150 km")]
    [InlineData("en", "It cost €5m.", "5000000 EUR")]
    [InlineData("en", "It took twenty-five years.", "25 year")]
    [InlineData("en", "They sent two dozen drones.", "24 drone")]
    [InlineData("en", "They sent a dozen drones.", "12 drone")]
    [InlineData("en", "They sent “seven” drones.", "7 drone")]
    [InlineData("vi", "Trị giá 5,5 tỷ USD.", "5500000000 USD")]
    [InlineData("vi", "Nặng 1.250 tấn.", "1250 tonne")]
    [InlineData("vi", "Nặng 1.250,5 tấn.", "1250.5 tonne")]
    [InlineData("vi", "Kéo dài hai mươi lăm năm.", "25 year")]
    [InlineData("vi", "Có 12 nghìn người.", "12000 person")]
    public void A_value_is_read_as_its_language_writes_it(string language, string text, string value)
    {
        var figure = Only(language, text);

        Assert.Equal(value, FormattableString.Invariant($"{figure.Value} {figure.Unit}"));
    }

    [Theory]
    [InlineData("en", "At least 12 ships left.", FigureBound.AtLeast, false)]
    [InlineData("en", "Up to 12 ships left.", FigureBound.AtMost, false)]
    [InlineData("en", "More than 12 ships left.", FigureBound.MoreThan, false)]
    [InlineData("en", "About 12 ships left.", FigureBound.Exact, true)]
    [InlineData("vi", "Ít nhất 12 tàu rời cảng.", FigureBound.AtLeast, false)]
    [InlineData("vi", "Hơn 12 tàu rời cảng.", FigureBound.MoreThan, false)]
    [InlineData("vi", "Khoảng 12 tàu rời cảng.", FigureBound.Exact, true)]
    public void Words_before_a_number_bound_it(string language, string text, FigureBound bound, bool isApproximate)
    {
        var figure = Only(language, text);

        Assert.Equal((bound, isApproximate), (figure.Bound, figure.IsApproximate));
    }

    [Theory]
    [InlineData("Growth was between 5% and 7%.")]
    [InlineData("Growth was 5 to 7 percent.")]
    [InlineData("Growth was 5-7%.")]
    public void A_range_has_a_low_and_a_high_end_and_no_value(string text)
    {
        var figure = Only("en", text);

        Assert.Equal((null, 5m, 7m), (figure.Value, figure.Low, figure.High));
    }

    [Fact]
    public void The_two_ends_of_a_change_are_two_figures() =>
        Assert.Equal([3m, 4m], Some.Analyser.Extract(Some.Article("Exports rose from 3% to 4%.")).Figures.Select(figure => figure.Value!.Value));

    [Theory]
    [InlineData("Exports rose 27.1% that year.", FigureChange.Increase)]
    [InlineData("Exports fell by 200 ships that year.", FigureChange.Decrease)]
    [InlineData("Kyiv declined two proposals that year.", null)]
    public void A_change_is_one_of_measures(string text, FigureChange? change) => Assert.Equal(change, Only("en", text).Change);

    private static ExtractedFigure Only(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Figures);
}
