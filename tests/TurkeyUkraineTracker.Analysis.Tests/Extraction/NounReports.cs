using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Nouns for what somebody said: "his claim that", "a statement from the ministry that".</summary>
public sealed class NounReports
{
    [Theory]
    [InlineData("en", "They ignored Moscow's repeated warnings that the pipeline would leak.", "Russia", "the pipeline would leak")]
    [InlineData("en", "The harbour minister's insistence that pilots were paid has angered the union.", "The harbour minister", "pilots were paid")]
    [InlineData("en", "It came hours after a statement from the ministry that no ship had been hit.", "the ministry", "no ship had been hit")]
    [InlineData("en", "Lavrov arrived late. His claim that the port was closed drew laughter from the council.", "Sergey Lavrov", "the port was closed")]
    [InlineData("en", "Officials' claims that the dam was sound were proved wrong.", "Officials", "the dam was sound")]
    [InlineData("en", "Contrary to Moscow's assurances that ships were safe, two of them sank.", "Russia", "ships were safe")]
    [InlineData("vi", "Tuyên bố của ông Lavrov rằng cảng đã đóng cửa khiến các chủ tàu ngạc nhiên.", "Sergey Lavrov", "cảng đã đóng cửa")]
    [InlineData("vi", "Bất chấp khẳng định của ông Lavrov tại Moscow rằng cảng an toàn, hai tàu đã chìm.", "Sergey Lavrov", "cảng an toàn")]
    [InlineData("vi", "Dân làng sợ trước lời cảnh báo của Bộ Quốc phòng Nga rằng đê sẽ vỡ, nhưng không ai rời đi.", "Russian Defence Ministry", "đê sẽ vỡ")]
    public void Credit_whose_words_they_are(string language, string text, string speaker, string content) =>
        Assert.Equal((speaker, content), Only(language, text));

    [Theory]
    [InlineData("en", "Lavrov issued a warning that the corridor would close.", "Sergey Lavrov", "the corridor would close")]
    [InlineData("en", "Moscow has floated suggestions that the strait be closed.", "Russia", "the strait be closed")]
    public void Credit_who_utters_words_of_nobody(string language, string text, string speaker, string content) => Assert.Equal((speaker, content), Only(language, text));

    [Theory]
    [InlineData("en", "The claim that the bridge was safe was false.", "the bridge was safe")]
    [InlineData("en", "Amid rumours that the vote was rigged, thousands marched.", "the vote was rigged")]
    [InlineData("vi", "Lời cảnh báo rằng cảng sẽ đóng băng đã bị bỏ qua.", "cảng sẽ đóng băng")]
    public void Have_no_speaker_where_nobody_is_told_of(string language, string text, string content) => Assert.Equal((null, content), Only(language, text));

    [Theory]
    [InlineData("Ankara's refusal to join the sanctions angered Washington.", "to join the sanctions", true)]
    [InlineData("The mayor's promise to dredge the harbour was kept.", "to dredge the harbour", false)]
    [InlineData("They heard the president's calls for a ceasefire.", "a ceasefire", false)]
    public void Tell_what_somebody_will_do_or_asks_for(string text, string content, bool isNegated)
    {
        var found = Assert.Single(Reports("en", text));
        Assert.Equal((content, isNegated), (Some.Words(Some.Article(text), found.Content), found.IsNegated));
    }

    [Theory]
    [InlineData("en", "The fact that the harbour froze surprised nobody.")]
    [InlineData("en", "The idea that the harbour might freeze is old.")]
    [InlineData("en", "The promises that were broken last year will be kept.")]
    [InlineData("en", "The claims that she made in court were wrong.")]
    [InlineData("en", "There is no suggestion that the mayor took money.")]
    [InlineData("en", "The ministry's statement that day was short.")]
    [InlineData("vi", "Thực tế là cảng đã đóng băng.")]
    [InlineData("vi", "Tuyên bố của ông Lavrov khiến các chủ tàu ngạc nhiên.")]
    public void Are_not_taken_from_other_words(string language, string text) => Assert.Empty(Reports(language, text));

    private static (string? Speaker, string Content) Only(string language, string text) =>
        Assert.Single(Reports(language, text)) is var found ? (found.SpeakerName, Some.Words(Some.Article(text, language), found.Content)) : default;

    private static IEnumerable<Attribution> Reports(string language, string text) =>
        Some.Analyser.Extract(Some.Article(text, language)).Attributions.Where(found => found.Rule.StartsWith("noun-then-", StringComparison.Ordinal));
}
