using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class FiguresInWords
{
    private static readonly FigureView Plain = new(new(0, 5), "words", 20000m, null, null, "tonne", "exact", false, null, "test");

    [Fact]
    public void A_number_has_its_thousands_grouped_and_its_unit_in_brackets()
    {
        Assert.Equal("20,000 (tonne)", FigureWords.Of(Plain));
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
