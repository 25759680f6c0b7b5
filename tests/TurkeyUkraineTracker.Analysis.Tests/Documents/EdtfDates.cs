using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Tests.Documents;

public sealed class EdtfDates
{
    [Theory]
    [InlineData("2024-11-01", "2024-11-01", "2024-11-01")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2024-11-01/2024-11-10", "2024-11-01", "2024-11-10")]
    [InlineData("2024-11/2024-12", "2024-11-01", "2024-12-31")]
    public void A_date_means_the_days_from_first_to_last(string text, string first, string last)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((DateOnly.Parse(first, null).DayNumber, DateOnly.Parse(last, null).DayNumber), (date.FirstDay, date.LastDay));
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void An_open_end_is_no_day()
    {
        Assert.Null(EdtfDate.Parse("../2022-02-24").FirstDay);
        Assert.Null(EdtfDate.Parse("2022-02-24/..").LastDay);
    }

    [Theory]
    [InlineData("XXXX-12-03")]
    [InlineData("XXXX-12")]
    [InlineData("XXXX-02-29")]
    public void A_date_without_a_year_names_no_day(string text)
    {
        var date = EdtfDate.Parse(text);

        Assert.True(date.IsYearless);
        Assert.Equal((null, null), (date.FirstDay, date.LastDay));
    }

    [Fact]
    public void A_duration_names_no_day()
    {
        var month = EdtfDate.Parse("P1M");

        Assert.True(month.IsDuration);
        Assert.Equal((null, null), (month.FirstDay, month.LastDay));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("P")]
    [InlineData("PM")]
    [InlineData("P0D")]
    [InlineData("P1H")]
    [InlineData("P1M/2024")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("XXXX")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13")]
    [InlineData("2023-1-1")]
    [InlineData("23-01-01")]
    [InlineData("2023-01-01-01")]
    [InlineData("2024/2023")]
    [InlineData("2023/2024/2025")]
    [InlineData("２０２３")]
    public void What_is_no_such_date_is_refused(string? text) => Assert.False(EdtfDate.TryParse(text, out _));
}
