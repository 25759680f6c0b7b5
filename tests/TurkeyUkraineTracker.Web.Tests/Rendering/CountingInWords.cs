using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

public sealed class CountingInWords
{
    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "The same holds for 1 more pair of articles.")]
    [InlineData(3, "The same holds for 2 more pairs of articles.")]
    public void Pairs_of_articles_beside_the_one_shown_are_counted(int pairs, string words) => Assert.Equal(words, LensWords.Further(pairs));
}
