using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>What a date's words are worth, in an article of 20 November 2024.</summary>
public sealed class DateReading
{
    [Theory]
    [InlineData("en", "They met on Jan. 14, 2025.", "2025-01-14")]
    [InlineData("en", "They met in Sept. 2022.", "2022-09")]
    [InlineData("en", "They met on the 2nd of May 2023.", "2023-05-02")]
    [InlineData("en", "They met in early 2022.", "2022-01/2022-03")]
    [InlineData("en", "They met in mid-November 2023.", "2023-11-11/2023-11-20")]
    [InlineData("en", "The pre-2014 border stands.", "../2013")]
    [InlineData("vi", "Hai bên gặp nhau ngày 4/2/2022.", "2022-02-04")]
    [InlineData("vi", "Hai bên gặp nhau vào tháng 10 năm 2020.", "2020-10")]
    [InlineData("vi", "Hai bên gặp nhau đầu năm 2022.", "2022-01/2022-03")]
    [InlineData("en", "They met on 05/12/2021.", "2021-12-05")]
    [InlineData("en", "They met on 05/13/2021.", "2021-05-13")]
    [InlineData("en", "They met in the 1990s.", "1990/1999")]
    [InlineData("en", "They met in the autumn of 2021.", "2021-09/2021-11")]
    [InlineData("en", "Trade grew in the second quarter of 2023.", "2023-04/2023-06")]
    [InlineData("vi", "Hai bên gặp nhau vào mùa thu năm 2021.", "2021-09/2021-11")]
    [InlineData("vi", "Thương mại tăng trong quý III/2023.", "2023-07/2023-09")]
    [InlineData("vi", "Thương mại tăng trong sáu tháng đầu năm 2023.", "2023-01/2023-06")]
    [InlineData("vi", "Hai bên gặp nhau vào những năm 1990.", "1990/1999")]
    public void Stated_dates_are_as_precise_as_their_words(string language, string text, string edtf) =>
        Assert.Equal((edtf, DateBasis.Stated), (Only(language, text).Date?.Text, Only(language, text).Basis));

    [Theory]
    [InlineData("They met on March 24.", "2024-03-24")]
    [InlineData("They met on December 3.", "2023-12-03")]
    public void A_missing_year_is_the_last_one_before_publication_and_says_so(string text, string edtf) =>
        Assert.Equal((edtf, DateBasis.Inferred), (Only("en", text).Date?.Text, Only("en", text).Basis));

    [Theory]
    [InlineData("en", "He would visit on June 2.", "XXXX-06-02")]
    [InlineData("vi", "Hai bên sẽ gặp nhau ngày 2/6.", "XXXX-06-02")]
    public void A_missing_year_of_a_day_to_come_stays_unknown(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Theory]
    [InlineData("en", "It lasted from 2014 to 2018.", "2014/2018")]
    [InlineData("en", "It lasted from June to August 2023.", "2023-06/2023-08")]
    [InlineData("en", "It lasted from November to February 2023.", "2022-11/2023-02")]
    [InlineData("en", "Talks were held on 3-8 May 2023.", "2023-05-03/2023-05-08")]
    [InlineData("en", "Talks were held on March 24-26, 2023.", "2023-03-24/2023-03-26")]
    [InlineData("vi", "Việc này kéo dài từ năm 2014 đến năm 2018.", "2014/2018")]
    [InlineData("vi", "Việc này kéo dài từ tháng 6 đến tháng 8.", "2024-06/2024-08")]
    public void A_range_is_one_date(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Theory]
    [InlineData("en", "They must leave by 2030.", "../2030")]
    [InlineData("en", "They must leave before March 1, 2025.", "../2025-02-28")]
    [InlineData("en", "They must leave no later than 1 September.", "../XXXX-09-01")]
    [InlineData("vi", "Họ phải rời đi trước ngày 15/10.", "../XXXX-10-14")]
    [InlineData("vi", "Họ phải rời đi trước năm 2030.", "../2029-12-31")]
    public void A_limit_has_no_beginning(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Theory]
    [InlineData("en", "ANKARA, 14 November 2024 (Agency) - Two ships left yesterday morning.", "2024-11-13")]
    [InlineData("vi", "(Tin Sớm, 14/11/2024) - Hai tàu rời cảng sáng hôm qua.", "2024-11-13")]
    [InlineData("en", "Two ships met 14 November 2024 - others left yesterday.", null)]
    public void A_dateline_tells_the_day_to_count_from(string language, string text, string? edtf)
    {
        var article = Some.Article(text, language);

        var found = Some.Analyser.Extract(article with { Metadata = article.Metadata with { Published = null } });

        Assert.Equal(edtf, found.Dates[^1].Date?.Text);
    }

    [Theory]
    [InlineData("en", "The next is due on Friday.", "2024-11-22")]
    [InlineData("en", "They meet next Friday.", "2024-11-22")]
    [InlineData("en", "They met late last year.", "2023-10/2023-12")]
    [InlineData("vi", "Hai bên gặp nhau thứ Hai tới.", "2024-11-25")]
    [InlineData("vi", "Hai bên gặp nhau thứ Hai tuần trước.", "2024-11-11")]
    [InlineData("vi", "Hai bên gặp nhau cuối năm ngoái.", "2023-10/2023-12")]
    public void Relative_words_point_ahead_and_back(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Theory]
    [InlineData("vi", "Đây là nước lớn thứ hai trong khối.")]
    [InlineData("en", "It shipped 1500-2000 tonnes.")]
    public void A_rank_and_an_amount_are_no_dates(string language, string text) => Assert.Empty(Some.Analyser.Extract(Some.Article(text, language)).Dates);

    [Theory]
    [InlineData("en", "They met in October last year.", "2023-10")]
    [InlineData("en", "They met on 3 May of last year.", "2023-05-03")]
    [InlineData("en", "They met this March.", "2024-03")]
    [InlineData("en", "They meet this December.", "2024-12")]
    [InlineData("en", "They meet next March.", "2025-03")]
    [InlineData("vi", "Hai bên gặp nhau vào tháng 10 năm ngoái.", "2023-10")]
    [InlineData("vi", "Hai bên gặp nhau ngày 3/5 năm ngoái.", "2023-05-03")]
    [InlineData("vi", "Hai bên gặp nhau vào tháng 12 năm nay.", "2024-12")]
    [InlineData("vi", "Hai bên gặp nhau vào tháng 3 tới.", "2025-03")]
    public void Words_beside_a_month_count_its_year_from_publication(string language, string text, string edtf) =>
        Assert.Equal((edtf, DateBasis.Relative), (Only(language, text).Date?.Text, Only(language, text).Basis));

    [Theory]
    [InlineData("en", "The port opened in May 2018. Trade has doubled since then.", "2018-05/..")]
    [InlineData("en", "Talks ran from 2014 to 2018. Since then nobody has met.", "2018/..")]
    [InlineData("en", "It opened in 2018. At the time, nobody came.", "2018")]
    [InlineData("en", "It opened in 2018. Two years later it closed.", "2020")]
    [InlineData("en", "It opened in 2018.\n\nSince then it has closed.", "2018/..")]
    [InlineData("vi", "Cảng mở cửa năm 2018. Kể từ đó, thương mại tăng gấp đôi.", "2018/..")]
    [InlineData("vi", "Cảng mở cửa năm 2018. Vào thời điểm đó, không ai tới.", "2018")]
    [InlineData("vi", "Cảng mở cửa năm 2018. Hai năm sau đó, cảng đóng cửa.", "2020")]
    public void Some_words_go_back_to_the_date_named_last(string language, string text, string edtf) =>
        Assert.Equal(edtf, Some.Analyser.Extract(Some.Article(text, language)).Dates[^1].Date?.Text);

    [Theory]
    [InlineData("en", "It opened in 2018. At the time of the talks nobody came.")]
    [InlineData("en", "It opened in 2018. The list is up to date.")]
    [InlineData("en", "In 2018 they tried to date the letter.")]
    [InlineData("en", "It opened in 2018.\n\nA year later it closed.")]
    public void Other_uses_of_those_words_are_no_dates(string language, string text) => Assert.Equal("2018", Only(language, text).Date?.Text);

    [Theory]
    [InlineData("en", "To date, 40 ships have left.", "../2024-11-20")]
    [InlineData("vi", "Cho đến nay, 40 tàu đã rời cảng.", "../2024-11-20")]
    public void What_lasts_until_now_ends_with_publication(string language, string text, string edtf) => Assert.Equal(edtf, Only(language, text).Date?.Text);

    [Fact]
    public void A_missing_year_stays_unknown_in_an_article_without_a_date()
    {
        var article = Some.Article("They met on March 24.");

        var found = Some.Analyser.Extract(article with { Metadata = article.Metadata with { Published = null } });

        Assert.Equal(("XXXX-03-24", DateBasis.Stated), (Assert.Single(found.Dates).Date?.Text, found.Dates[0].Basis));
    }

    [Theory]
    [InlineData("They met yesterday.", "2024-11-19")]
    [InlineData("They met last month.", "2024-10")]
    [InlineData("They met on Monday.", "2024-11-18")]
    [InlineData("They met recently.", null)]
    public void Relative_words_count_from_publication_or_fix_no_day(string text, string? edtf) => Assert.Equal(edtf, Only("en", text).Date?.Text);

    private static ExtractedDate Only(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Dates);
}
