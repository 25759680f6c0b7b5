using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class TitlesOfPages
{
    [Theory]
    [InlineData("\u202Eport\u202C", "port")]
    [InlineData("\u2067port\u2069 \u200Fopen", "port open")]
    [InlineData("ميناء مفتوح", "ميناء مفتوح")]
    public void What_turns_the_direction_of_text_is_left_out(string words, string title) => Assert.Equal(title, PageTitle.Of(words));
}
