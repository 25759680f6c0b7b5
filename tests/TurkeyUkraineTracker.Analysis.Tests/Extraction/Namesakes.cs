namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>A surname means its famous bearer only where nothing says that it is somebody else's.</summary>
public sealed class Namesakes
{
    [Theory]
    [InlineData("en", "Melania Trump said that the ships had left.", "melania-trump")]
    [InlineData("en", "Igor Lavrov, a lawyer, said that the ships had left.", "igor-lavrov")]
    [InlineData("vi", "Bà Melania Trump nói rằng các tàu đã rời cảng.", "melania-trump")]
    public void Are_people_of_their_own(string language, string text, string speaker) => Assert.Equal(speaker, SpeakerOf(language, text));

    [Theory]
    [InlineData("en", "Trump said that the ships had left.", "donald-trump")]
    [InlineData("en", "President Vladimir Vladimirovich Putin said that the ships had left.", "vladimir-putin")]
    [InlineData("en", "In Ankara Erdoğan said that the ships had left.", "recep-tayyip-erdogan")]
    [InlineData("en", "On Monday Lavrov said that the ships had left.", "sergey-lavrov")]
    [InlineData("vi", "Ngoại trưởng Nga Lavrov nói rằng các tàu đã rời cảng.", "sergey-lavrov")]
    [InlineData("vi", "Ông Putin nói rằng các tàu đã rời cảng.", "vladimir-putin")]
    public void Do_not_hide_the_one_who_is_meant(string language, string text, string speaker) => Assert.Equal(speaker, SpeakerOf(language, text));

    [Theory]
    [InlineData("President Vladimyr Putin said that the ships had left.", "vladimir-putin")]
    [InlineData("President Vladislav Putin said that the ships had left.", "vladislav-putin")]
    public void A_slip_of_one_letter_is_no_other_person(string text, string speaker) => Assert.Equal(speaker, SpeakerOf("en", text));

    [Fact]
    public void A_building_is_not_its_owner() =>
        Assert.DoesNotContain(Some.Analyser.Extract(Some.Article("Crowds gathered at Trump Tower on Monday.")).Actors, actor => actor.Id == "donald-trump");

    [Fact]
    public void An_outlet_is_not_whom_a_word_of_its_name_means()
    {
        var article = Some.Article("The ships had left, the Russian Mirror has learned.");
        var outlet = article with { Metadata = article.Metadata with { Outlet = new("Russian Mirror", "given", []) } };

        Assert.DoesNotContain(Some.Analyser.Extract(outlet).Actors, actor => actor.Id == "russia");
    }

    private static string? SpeakerOf(string language, string text) => Assert.Single(Some.Analyser.Extract(Some.Article(text, language)).Attributions).SpeakerId;
}
