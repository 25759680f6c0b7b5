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
    [InlineData("vi", "Có ba mươi hai nghìn người.", "32000 person")]
    [InlineData("vi", "Có hai nghìn năm trăm người.", "2500 person")]
    [InlineData("vi", "Kéo dài hai mươi năm.", "20 year")]
    [InlineData("vi", "Có 3 vạn hộ nghèo.", "30000 household")]
    [InlineData("vi", "Gió giật 120 km/h.", "120 km/h")]
    [InlineData("vi", "Kéo dài ba ngày rưỡi.", "3.5 day")]
    [InlineData("vi", "Kéo dài nửa tháng.", "0.5 month")]
    [InlineData("vi", "Đã mất hai phần năm sản lượng.", "40 percent")]
    [InlineData("vi", "Đây là cảng cao thứ tư.", "4 ordinal")]
    [InlineData("en", "They built a 15-metre wall.", "15 m")]
    [InlineData("en", "They signed a 4 million-dollar deal.", "4000000 USD")]
    [InlineData("en", "They lost three quarters of the crop.", "75 percent")]
    [InlineData("en", "They lost nearly a fifth.", "20 percent")]
    [InlineData("en", "It took half an hour.", "0.5 h")]
    [InlineData("en", "It is the third-largest port.", "3 ordinal")]
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

    [Theory]
    [InlineData("en", "It cost $60-80 million.", 60_000_000, 80_000_000)]
    [InlineData("en", "Waves of six to nine metres hit.", 6, 9)]
    [InlineData("vi", "Thiệt hại từ 60 đến 80 triệu euro.", 60_000_000, 80_000_000)]
    [InlineData("vi", "Sóng cao từ chín đến mười một mét.", 9, 11)]
    public void The_scale_and_unit_of_a_range_hold_for_both_ends(string language, string text, int low, int high) =>
        Assert.Equal((low, high), (Only(language, text).Low, Only(language, text).High));

    [Theory]
    [InlineData("vi", "Ông ấy 61 tuổi.")]
    [InlineData("vi", "Một năm có nhiều ngày.")]
    [InlineData("vi", "Vốn đầu tư nước ngoài tăng.")]
    [InlineData("en", "The 3-year-old slept.")]
    public void Ages_articles_and_parts_of_words_are_no_figures(string language, string text) => Assert.Empty(Some.Analyser.Extract(Some.Article(text, language)).Figures);

    [Fact]
    public void The_two_ends_of_a_change_are_two_figures() =>
        Assert.Equal([3m, 4m], Some.Analyser.Extract(Some.Article("Exports rose from 3% to 4%.")).Figures.Select(figure => figure.Value!.Value));

    [Theory]
    [InlineData("en", "Exports rose from 3% to 4%.", FigureChange.Increase)]
    [InlineData("en", "Exports fell from $4 billion to about $3 billion.", FigureChange.Decrease)]
    [InlineData("en", "It reaches from 3% to 4%.", null)]
    [InlineData("vi", "Xuất khẩu tăng từ 3% lên 4%.", FigureChange.Increase)]
    [InlineData("vi", "Lương từ 9.500 lên 12.000 lira một tháng.", FigureChange.Increase)]
    [InlineData("vi", "Tỷ lệ này từ 12% xuống còn 9%.", FigureChange.Decrease)]
    public void The_last_end_of_a_change_says_its_direction(string language, string text, FigureChange? change) =>
        Assert.Equal(change, Some.Analyser.Extract(Some.Article(text, language)).Figures[^1].Change);

    [Theory]
    [InlineData("Xuất khẩu tăng nhẹ 1,9%.", FigureChange.Increase)]
    [InlineData("Xuất khẩu tăng lên tới 12%.", FigureChange.Increase)]
    [InlineData("Giá điện sụt 5%.", FigureChange.Decrease)]
    [InlineData("Giá điện được cắt giảm xuống còn 5 triệu đồng.", FigureChange.Decrease)]
    [InlineData("Chi phí lên tới 5 triệu USD.", null)]
    [InlineData("Kho còn 5 tấn.", null)]
    public void A_change_may_be_told_by_many_words(string text, FigureChange? change) => Assert.Equal(change, Only("vi", text).Change);

    [Theory]
    [InlineData("Exports rose 27.1% that year.", FigureChange.Increase)]
    [InlineData("Exports fell by 200 ships that year.", FigureChange.Decrease)]
    [InlineData("Kyiv declined two proposals that year.", null)]
    public void A_change_is_one_of_measures(string text, FigureChange? change) => Assert.Equal(change, Only("en", text).Change);

    private static ExtractedFigure Only(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Figures);
}
