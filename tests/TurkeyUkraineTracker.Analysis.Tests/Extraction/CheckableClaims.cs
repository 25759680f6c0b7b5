using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>How far what an article asserts could be checked.</summary>
public sealed class CheckableClaims
{
    [Theory]
    [InlineData("en", "Turkey sold Ukraine 20 drones in 2021.")]
    [InlineData("en", "Turkey and Ukraine signed a treaty.")]
    [InlineData("en", "The bridge in Ankara was opened on 3 May 2023.")]
    [InlineData("vi", "Thổ Nhĩ Kỳ đã bán cho Ukraine 20 máy bay năm 2021.")]
    [InlineData("vi", "Thổ Nhĩ Kỳ và Ukraine đã ký một hiệp ước.")]
    public void A_deed_of_named_actors_is_worth_checking(string language, string text) => Assert.True(Narrated(language, text).IsCheckworthy);

    [Theory]
    [InlineData("en", "The tactics of Ankara seem quite reasonable to everyone and are really admirable.")]
    [InlineData("en", "The policy of Ankara was a triumph of common sense.")]
    [InlineData("en", "Ankara might change its policy of balance.")]
    [InlineData("vi", "Chính sách của Ankara thật sự dễ hiểu và vô cùng khéo léo.")]
    public void A_judgement_or_a_guess_is_not(string language, string text) => Assert.False(Narrated(language, text).IsCheckworthy);

    [Fact]
    public void Each_piece_of_evidence_raises_the_score_and_none_takes_it_out_of_0_to_1()
    {
        string[] texts =
        [
            "The office of Ankara stands on a hill.",
            "The office of Ankara stands on 12 hills.",
            "The office of Ankara and Kyiv was bombed on 3 May 2023 by 12 ships.",
        ];

        var scores = texts.Select(text => Narrated("en", text).CheckWorthiness!.Value).ToList();

        Assert.Equal(scores.Order(), scores);
        Assert.Equal(scores.Distinct(), scores);
        Assert.InRange(scores[^1], 0, 1);
    }

    [Fact]
    public void What_somebody_is_credited_with_has_no_score() =>
        Assert.Null(Assert.Single(Some.Analyser.Extract(Some.Article("Lavrov said that ships were waiting.")).Claims).CheckWorthiness);

    private static ExtractedClaim Narrated(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Claims[0];
}
