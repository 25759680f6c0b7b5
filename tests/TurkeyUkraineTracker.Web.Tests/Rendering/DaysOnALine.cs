using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class DaysOnALine
{
    [Theory]
    [InlineData("2024-11-02", "2024-11-20", "Nov 2024")]
    [InlineData("2024-10-15", "2025-01-20", "Nov 2024, Dec 2024, Jan 2025")]
    [InlineData("2021-03-01", "2024-11-20", "2022, 2023, 2024")]
    [InlineData("1950-03-01", "2024-11-20", "1960, 1980, 2000, 2020")]
    [InlineData("0001-01-01", "9999-12-31", "0001")]
    public void Ticks_are_the_first_days_of_months_or_years_and_at_most_five(string first, string last, string labels)
    {
        var scale = DayScale.Of([On(first), On(last)])!;

        Assert.Equal(labels, string.Join(", ", scale.Ticks.Select(tick => tick.Label)));
    }

    [Fact]
    public void The_earliest_lies_left_the_latest_right_and_nothing_at_the_edge()
    {
        var scale = DayScale.Of([On("2024-01-01"), On("2024-06-01"), On("2024-12-31")])!;

        var places = new[] { "2024-01-01", "2024-06-01", "2024-12-31" }.Select(day => scale.PlaceOf(DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture).DayNumber)).ToList();

        Assert.Equal(places.Order(), places);
        Assert.All(places, place => Assert.InRange(place, 1, 99));
    }

    [Fact]
    public void One_day_alone_stands_in_the_middle() => Assert.Equal(50, DayScale.Of([On("2024-11-02")])!.PlaceOf(DateOnly.ParseExact("2024-11-02", "O", CultureInfo.InvariantCulture).DayNumber));

    [Fact]
    public void Where_no_claim_has_a_day_there_is_no_line() => Assert.Null(DayScale.Of([On(null)]));

    private static DatedClaim On(string? day) => new(
        "id", "slug", "text", "en", AttributionKind.Direct, day is null ? null : EdtfDate.Parse(day), NumberOf(day), NumberOf(day), IsPublished: false);

    private static int? NumberOf(string? day) => day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture).DayNumber;
}
