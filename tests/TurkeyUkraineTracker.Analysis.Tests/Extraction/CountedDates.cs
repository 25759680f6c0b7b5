using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Extraction.Dates;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Dates that a number, another date or an event tells, in an article of Wednesday, 20 November 2024.</summary>
public sealed class CountedDates
{
    [Theory]
    [InlineData("en", "They met six weeks ago.", "2024-10-07/2024-10-13")]
    [InlineData("en", "They met 100 days ago.", "2024-08-12")]
    [InlineData("en", "They met a decade ago.", "2014")]
    [InlineData("en", "Trade fell over the past two weeks.", "2024-11-06/2024-11-20")]
    [InlineData("en", "Trade fell in the last three months.", "2024-08/2024-11")]
    [InlineData("en", "Trade fell in the past decade.", "2014/2024")]
    [InlineData("en", "Trade will grow in the next two years.", "2024/2026")]
    [InlineData("en", "They met a few days ago.", null)]
    [InlineData("en", "They met over the weekend.", "2024-11-16/2024-11-17")]
    [InlineData("en", "They met on Thursday last week.", "2024-11-14")]
    [InlineData("en", "They met on the 19th of last month.", "2024-10-19")]
    [InlineData("vi", "Hai bên gặp nhau cách đây 10 ngày.", "2024-11-10")]
    [InlineData("vi", "Thương mại giảm trong hai tuần qua.", "2024-11-06/2024-11-20")]
    [InlineData("vi", "Thương mại giảm trong 5 năm qua.", "2019/2024")]
    [InlineData("vi", "Thương mại sẽ tăng trong hai năm tới.", "2024/2026")]
    [InlineData("vi", "Ba năm trước, hai bên gặp nhau.", "2021")]
    [InlineData("vi", "Hai bên gặp nhau cuối tuần qua.", "2024-11-16/2024-11-17")]
    [InlineData("vi", "Hai bên gặp nhau ngày 19 tháng trước.", "2024-10-19")]
    public void Numbers_count_from_publication(string language, string text, string? edtf) =>
        Assert.Equal((edtf, DateBasis.Relative), (Only(language, text).Date?.Text, Only(language, text).Basis));

    [Theory]
    [InlineData("en", "They waited for two years.")]
    [InlineData("en", "They spoke three days before the vote.")]
    [InlineData("vi", "Ba ngày trước Tết, cảng đóng cửa.")]
    [InlineData("vi", "Mất từ hai đến ba ngày tới Kyiv.")]
    public void Numbers_without_a_point_in_time_are_no_dates(string language, string text) => Assert.Empty(Some.Analyser.Extract(Some.Article(text, language)).Dates);

    [Fact]
    public void A_number_too_large_for_the_calendar_has_no_value() => Assert.Null(Only("en", "The reef formed 5000 years ago.").Date);

    [Theory]
    [InlineData("en", "It opened on 3 May 2018. The following day it closed.", "2018-05-04")]
    [InlineData("en", "It opened on 3 May 2018. Two weeks later it closed.", "2018-05-17")]
    [InlineData("en", "It opened on 3 May 2018. That month nobody came.", "2018-05")]
    [InlineData("en", "It opened in May 2018. A month later it closed.", "2018-06")]
    [InlineData("vi", "Cảng mở cửa ngày 3/5/2018. Ngày hôm sau, cảng đóng cửa.", "2018-05-04")]
    [InlineData("vi", "Cảng mở cửa ngày 3/5/2018. Cùng ngày, hai tàu vào cảng.", "2018-05-03")]
    [InlineData("vi", "Cảng mở cửa ngày 3/5/2018. Hai tuần sau đó, cảng đóng cửa.", "2018-05-17")]
    public void Days_are_counted_from_the_date_named_last(string language, string text, string edtf) => Assert.Equal(edtf, Last(language, text));

    [Theory]
    [InlineData("en", "It opened in 2018. The following day it closed.")]
    [InlineData("en", "It opened in early 2018. A month later it closed.")]
    public void Days_are_not_counted_from_a_year(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Dates);

    [Theory]
    [InlineData("en", "They met on Friday, 3 May.", "2024-05-03")]
    [InlineData("en", "They meet on Monday, 25 November.", "2024-11-25")]
    [InlineData("vi", "Hai bên gặp nhau hôm thứ sáu (3/5).", "2024-05-03")]
    [InlineData("vi", "Hai bên gặp nhau thứ sáu ngày 3/5.", "2024-05-03")]
    public void A_weekday_beside_a_day_is_one_date_and_helps_to_tell_its_year(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Theory]
    [InlineData("en", "The earthquake struck on 6 February 2023. Before the earthquake the town had two schools.", "../2023-02-05")]
    [InlineData("en", "The earthquake struck on 6 February 2023. Aid has come since the quake.", "2023-02-06/..")]
    [InlineData("en", "Russia invaded Ukraine on 24 February 2022. Trade was brisk prior to the war.", "../2022-02-23")]
    [InlineData("en", "On 5 May 2024 an election was held. Ahead of the vote, two bridges were built.", "../2024-05-04")]
    [InlineData("vi", "Trận động đất xảy ra ngày 6/2/2023. Sau trận động đất, không còn trường nào.", "2023-02-06/..")]
    [InlineData("vi", "Cuộc bầu cử diễn ra ngày 5/5/2024. Hai cây cầu được xây trước cuộc bầu cử.", "../2024-05-04")]
    public void An_event_tells_when_where_the_article_tells_when_it_was(string language, string text, string edtf) =>
        Assert.Equal(edtf, Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Dates, date => date.Rule == NamedEvents.Rule).Date?.Text);

    [Theory]
    [InlineData("en", "Before the war it was the largest port.")]
    [InlineData("en", "The harbour was bombed on 3 March 2024. Before the war it was the largest.")]
    [InlineData("en", "The truce of 9 June 2023 failed. The truce of 1 May 2024 held. Since the truce, ships have come.")]
    [InlineData("en", "The election was held on 5 May 2024. Before an election nobody builds.")]
    [InlineData("vi", "Trước bão, dân rời đi.")]
    public void An_event_without_a_day_of_its_own_tells_nothing(string language, string text) =>
        Assert.DoesNotContain(Some.Analyser.Extract(Some.Article(text, language)).Dates, date => date.Rule == NamedEvents.Rule);

    [Theory]
    [InlineData("en", "The month-long siege has ended.", "P1M")]
    [InlineData("en", "A yearlong ban was lifted.", "P1Y")]
    [InlineData("vi", "Cảng đóng cửa suốt cả tuần.", "P1W")]
    public void How_long_something_lasts_is_no_day(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Fact]
    public void How_long_something_lasts_is_a_figure_with_a_number() => Assert.Empty(Some.Analyser.Extract(Some.Article("A two-month-long siege has ended.")).Dates);

    private static string? Last(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Dates[^1].Date?.Text;

    private static ExtractedDate Only(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Dates);
}
