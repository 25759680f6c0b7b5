using TurkeyUkraineTracker.Web.Feeds;

namespace TurkeyUkraineTracker.Web.Tests.Feeds;

public sealed class WordsInXml
{
    // Not as data of a theory: what carries it cannot hold half of a pair.
    [Fact]
    public void Lose_what_xml_cannot_hold()
    {
        Assert.Equal("abc", AtomText.Of("a\u0001b\uFFFEc"));
        Assert.Equal("🚢x", AtomText.Of("🚢" + '\uD83D' + "x"));
        Assert.Equal("", AtomText.Of('\uDE80'.ToString()));
    }

    [Theory]
    [InlineData("đã\tđi"), InlineData("🚢"), InlineData("<b>&</b>")]
    public void Lose_nothing_else(string words) => Assert.Equal(words, AtomText.Of(words));
}
