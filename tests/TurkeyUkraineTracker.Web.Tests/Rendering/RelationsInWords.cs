using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Tests.Rendering;

/// <summary>What a page says of a claim beside another.</summary>
public sealed class RelationsInWords
{
    [Fact]
    public void Each_relation_has_words_of_its_own()
    {
        var words = Enum.GetValues<ClaimRelation>().Select(RelationWords.Of).ToList();

        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_broader_claim_is_told_that_the_other_says_more() => Assert.Equal("It says more than this claim.", RelationWords.Of(ClaimRelation.Broader));
}
