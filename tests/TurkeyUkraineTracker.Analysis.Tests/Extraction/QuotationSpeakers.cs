namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Who speaks a quotation that no verb of saying stands beside.</summary>
public sealed class QuotationSpeakers
{
    [Theory]
    [InlineData("en", "His neighbour, a widow of 74, beamed: \"They promised us a bridge.\"", "His neighbour")]
    [InlineData("en", "14:20 – Transport minister Cato Brix: \"Everyone is off the boat.\"", "Cato Brix")]
    [InlineData("vi", "Ngư dân Bế Văn Lợi thẫn thờ: “Mất toi vụ cá Tết rồi.”", "Bế Văn Lợi")]
    public void A_colon_gives_it_to_whom_the_clause_opens_with(string language, string text, string speaker) => Assert.Equal(speaker, SpeakerOf(language, text));

    [Theory]
    [InlineData("en", "\"Eighteen of them left the port,\" Lavrov wheezed.", "Sergey Lavrov")]
    [InlineData("vi", "“Mười tám chiếc đã rời cảng”, bà Lê Thị Mai thủng thẳng.", "Lê Thị Mai")]
    public void A_comma_gives_it_to_the_short_clause_behind(string language, string text, string speaker) => Assert.Equal(speaker, SpeakerOf(language, text));

    [Theory]
    [InlineData("en", "The slogan of the day: \"Everyone is off the boat.\"")]
    [InlineData("en", "Kyiv: \"Everyone is off the boat.\"")]
    [InlineData("en", "A dining car called \"Mewa\" stood there.")]
    [InlineData("vi", "Khẩu hiệu của cảng: “Mất toi vụ cá Tết rồi.”")]
    public void A_label_speaks_nothing(string language, string text) => Assert.DoesNotContain(Some.Analyser.Extract(Some.Article(text, language)).Attributions, attribution => attribution.Cue.Count > 0);

    [Theory]
    [InlineData("“Chúng tôi nói chuyện với Kiev”, ông Fidan tiếp lời, “và với cả Moscow”.")]
    [InlineData("“Cha tôi nói đúng”, anh Páo Lềnh cười, “nhưng khách thì không chờ”.")]
    public void A_quotation_cut_in_two_is_one(string text) => Assert.Equal(2, Assert.Single(Some.Analyser.Extract(Some.Article(text, "vi")).Attributions).Content.Count);

    private static string? SpeakerOf(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Attributions).SpeakerName;
}
