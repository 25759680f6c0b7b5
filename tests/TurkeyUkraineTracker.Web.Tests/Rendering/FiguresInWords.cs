using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class FiguresInWords
{
    private static readonly FigureView Plain = new(new(0, 5), "words", 20000m, null, null, "tonne", "exact", false, null, "test");

    [Theory]
    [InlineData(20000, "tonne", "20,000 tonnes")]
    [InlineData(1, "tonne", "1 tonne")]
    [InlineData(3, "country", "3 countries")]
    [InlineData(3, "day", "3 days")]
    [InlineData(2, "box", "2 boxes")]
    [InlineData(2, "city block", "2 city blocks")]
    [InlineData(4, "child", "4 children")]
    [InlineData(4, "person", "4 people")]
    [InlineData(7, "aircraft", "7 aircraft")]
    [InlineData(2, "h", "2 hours")]
    [InlineData(1.5, "percentage-point", "1.5 percentage points")]
    [InlineData(12, "", "12")]
    public void A_number_has_its_thousands_grouped_and_its_unit_as_people_say_it(double value, string unit, string words)
    {
        Assert.Equal(words, FigureWords.Of(Plain with { Value = (decimal)value, Unit = unit }));
    }

    [Theory]
    [InlineData(5_500_000_000, "5.5 billion USD")]
    [InlineData(2_000_000, "2 million USD")]
    [InlineData(1_234_567, "1,234,567 USD")]
    [InlineData(999_999, "999,999 USD")]
    public void A_long_number_is_said_with_its_scale_where_that_loses_nothing(long value, string words)
    {
        Assert.Equal(words, FigureWords.Of(Plain with { Value = value, Unit = "USD" }));
    }

    [Theory]
    [InlineData(1, "1st"), InlineData(2, "2nd"), InlineData(3, "3rd"), InlineData(4, "4th"), InlineData(11, "11th"), InlineData(22, "22nd")]
    public void A_rank_is_said_as_one(int value, string words)
    {
        Assert.Equal(words, FigureWords.Of(Plain with { Value = value, Unit = "ordinal" }));
    }

    [Fact]
    public void Bound_approximation_and_change_are_said()
    {
        var figure = Plain with { Value = 5.30m, Unit = "percent", Bound = "at-least", IsApproximate = true, Change = "increase" };

        Assert.Equal("at least about 5.3 percent, increase", FigureWords.Of(figure));
    }

    [Fact]
    public void A_range_is_said_from_low_to_high()
    {
        Assert.Equal("2 to 3 USD", FigureWords.Of(Plain with { Value = null, Low = 2, High = 3, Unit = "USD" }));
    }

    [Theory]
    [InlineData(0, "no claims")]
    [InlineData(1, "1 claim")]
    [InlineData(1204, "1,204 claims")]
    public void Counts_agree_with_their_noun(int count, string words)
    {
        Assert.Equal(words, CountWords.Of(count, "claim"));
    }
}
