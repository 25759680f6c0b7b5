using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class DifferingWords
{
    [Theory]
    [InlineData("The port is open again", "The port is closed again", "open")]
    [InlineData("The PORT is open", "the port is open", "")]
    [InlineData("The ministry’s ship left", "The ministry's ship left", "")]
    [InlineData("Ships left the port early on Monday", "Ships left the port", "early on Monday")]
    [InlineData("Three ships left, and two came back", "Four ships left, and one came back", "Three|two")]
    [InlineData("Tàu đã rời cảng", "Tàu da rời cảng", "đã")]
    [InlineData("The mini\u00ADstry's ship left", "The ministry's ship left", "")]
    [InlineData("The\u200B ship\u2060 left", "The ship left", "")]
    [InlineData("The mini\u00ADstry's ship left", "The harbour's ship left", "mini\u00ADstry's")]
    [InlineData("It grew by 5.5 percent", "It grew by 5.3 percent", "5.5")]
    public void Words_that_the_other_wording_lacks_at_their_place_are_found(string mine, string other, string differing)
    {
        var found = WordDiff.Only(mine, [other]).Select(span => span.Of(mine));

        Assert.Equal(differing, string.Join('|', found));
    }

    [Fact]
    public void A_word_that_any_of_the_others_has_is_not_marked()
    {
        const string Mine = "The big port is open again";

        var found = WordDiff.Only(Mine, ["The port is open again", "The big port is open"]).Select(span => span.Of(Mine));

        Assert.Empty(found);
    }

    [Fact]
    public void Wordings_with_little_in_common_are_not_told_apart_word_by_word()
    {
        Assert.Empty(WordDiff.Only("Grain left the port on the last ships of the season", ["Corn was carried off by the fleet before winter"]));
    }

    [Theory]
    [InlineData(""), InlineData("…"), InlineData("🚢")]
    public void Text_without_words_differs_in_nothing(string text)
    {
        Assert.Empty(WordDiff.Only(text, ["The port is open"]));
        Assert.Empty(WordDiff.Only("The port is open", [text]));
    }

    [Fact]
    public void Alone_a_wording_differs_from_nothing() => Assert.Empty(WordDiff.Only("The port is open", []));
}
