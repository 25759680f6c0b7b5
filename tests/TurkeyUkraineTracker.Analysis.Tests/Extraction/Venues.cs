namespace TurkeyUkraineTracker.Analysis.Tests.Extraction;

/// <summary>The occasion on which something was said.</summary>
public sealed class Venues
{
    [Theory]
    [InlineData("en", "In an interview, Lavrov said that ships were waiting.", "interview")]
    [InlineData("en", "Lavrov told a press conference in Doha that ships were waiting.", "press-conference")]
    [InlineData("vi", "Trong một cuộc phỏng vấn, ông Lavrov cho biết các tàu đang chờ.", "interview")]
    [InlineData("vi", "Tại họp báo, ông Lavrov cho biết các tàu đang chờ.", "press-conference")]
    public void Are_named_beside_the_cue(string language, string text, string venue) => Assert.Equal(venue, VenueOf(language, text));

    [Theory]
    [InlineData("Lavrov said that ships were waiting.")]
    [InlineData("Lavrov said that the interview was over.")]
    public void Are_unknown_when_only_the_words_themselves_name_one(string text) => Assert.Null(VenueOf("en", text));

    private static string? VenueOf(string language, string text) => Some.Analyser.Extract(Some.Article(text, language)).Claims[0].Venue;
}
