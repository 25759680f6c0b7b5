using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class DatesInWords
{
    [Theory]
    [InlineData("2024-11-01", "1 November 2024")]
    [InlineData("2024-11", "November 2024")]
    [InlineData("2024", "2024")]
    [InlineData("0987-05-10", "10 May 987")]
    [InlineData("XXXX-12-03", "3 December, year not stated")]
    [InlineData("XXXX-12", "December, year not stated")]
    [InlineData("2024-11-01/2024-11-10", "early November 2024")]
    [InlineData("2024-11-11/2024-11-20", "mid November 2024")]
    [InlineData("2024-11-21/2024-11-30", "late November 2024")]
    [InlineData("2024-02-21/2024-02-29", "late February 2024")]
    [InlineData("2024-02-21/2024-02-28", "21 to 28 February 2024")]
    [InlineData("XXXX-02-21/XXXX-02-28", "late February, year not stated")]
    [InlineData("2024-11-01/2024-11-11", "1 to 11 November 2024")]
    [InlineData("2024-11-01/2024-12-10", "1 November to 10 December 2024")]
    [InlineData("2022-01/2022-03", "early 2022")]
    [InlineData("2022-04/2022-09", "mid 2022")]
    [InlineData("2022-10/2022-12", "late 2022")]
    [InlineData("2021-10/2022-12", "October 2021 to December 2022")]
    [InlineData("2024-10-28/2024-11-03", "28 October to 3 November 2024")]
    [InlineData("2023-12-28/2024-01-03", "28 December 2023 to 3 January 2024")]
    [InlineData("2024-10/2024-11", "October to November 2024")]
    [InlineData("2021/2024", "2021 to 2024")]
    [InlineData("2024-11-01/2024-11-01", "1 November 2024")]
    [InlineData("XXXX-12-03/XXXX-12-05", "3 to 5 December, year not stated")]
    [InlineData("../2022-02-24", "up to 24 February 2022")]
    [InlineData("2022-02-24/..", "from 24 February 2022 on")]
    public void A_date_is_said_as_uncertain_as_it_is(string edtf, string words)
    {
        Assert.Equal(words, EdtfWords.Of(EdtfDate.Parse(edtf)));
    }

    [Fact]
    public void No_date_is_said_to_be_none()
    {
        Assert.Equal(EdtfWords.NotFound, EdtfWords.Of(null));
    }

    [Theory]
    [InlineData("tr-TR"), InlineData("vi-VN"), InlineData("ar-SA")]
    public void The_words_are_the_same_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        var words = EdtfWords.Of(EdtfDate.Parse("2024-11-01"));

        CultureInfo.CurrentCulture = before;
        Assert.Equal("1 November 2024", words);
    }

    [Theory]
    [InlineData("2024-11-01", "2024-11-01")]
    [InlineData("2024-11", "2024-11")]
    [InlineData("2024", "2024")]
    [InlineData("XXXX-12-03", "12-03")]
    [InlineData("XXXX-12", null)]
    [InlineData("2024-11-01/2024-11-10", null)]
    public void Machines_get_what_html_can_hold(string edtf, string? datetime)
    {
        Assert.Equal(datetime, EdtfWords.ForMachines(EdtfDate.Parse(edtf)));
    }

    [Theory]
    [InlineData("2024-11-01", "2024-11-20", "1 to 20 November 2024")]
    [InlineData("2024-11-01", "2024-11-01", "1 November 2024")]
    [InlineData("2022-03-05", "2024-11-20", "5 March 2022 to 20 November 2024")]
    [InlineData("2022-03-05", null, "5 March 2022")]
    [InlineData(null, null, "date not found")]
    public void Two_days_are_said_with_all_between_them(string? from, string? to, string words)
    {
        Assert.Equal(words, EdtfWords.Between(Day(from), Day(to)));

        static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
    }
}
