namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>Whether a claim is said or denied.</summary>
public sealed class Denials
{
    [Theory]
    [InlineData("en", "Lavrov denied that the ships had left.", true)]
    [InlineData("en", "Lavrov did not say that the ships had left.", true)]
    [InlineData("en", "Lavrov did not deny that the ships had left.", false)]
    [InlineData("en", "Lavrov said that the ships had not left.", false)]
    [InlineData("vi", "Ông Lavrov phủ nhận các tàu đã rời cảng.", true)]
    [InlineData("vi", "Ông Lavrov cho biết các tàu đã rời cảng.", false)]
    public void Are_told_by_the_cue(string language, string text, bool isNegated) =>
        Assert.Equal(isNegated, Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Attributions).IsNegated);
}
