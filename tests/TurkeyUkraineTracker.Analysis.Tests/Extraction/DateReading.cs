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
