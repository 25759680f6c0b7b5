using TurkeyUkraineTracker.Web.Feeds;

namespace TurkeyUkraineTracker.Web.Tests.Feeds;

public sealed class WordsInXml
{
    // Not inline: an attribute cannot hold half of a pair.
    public static TheoryData<string, string> Words => new()
    {
        { "a\u0001b\uFFFEc", "abc" },
        { "🚢" + '\uD83D' + "x", "🚢x" },
        { "\uDE80", "" },
        { "đã\tđi", "đã\tđi" },
    };

    [Theory, MemberData(nameof(Words))]
    public void Lose_what_xml_cannot_hold_and_nothing_else(string words, string kept) => Assert.Equal(kept, AtomText.Of(words));
}
