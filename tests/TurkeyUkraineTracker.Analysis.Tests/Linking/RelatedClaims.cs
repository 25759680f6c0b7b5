using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>What a claim is to another that it is not one with.</summary>
public sealed class RelatedClaims
{
    [Theory]
    [InlineData(ClaimRelation.Updates, "The storm killed 34 people in Luzon.", "The storm killed 21 people in Luzon.")]
    [InlineData(ClaimRelation.Updates, "Hakan Fidan said that 45 ships had left the port of Odesa.", "Hakan Fidan said that 40 ships had left the port of Odesa.")]
    [InlineData(ClaimRelation.Contradicts, "Dmitry Peskov said that 45 ships had left the port of Odesa.", "Hakan Fidan said that 40 ships had left the port of Odesa.")]
    [InlineData(ClaimRelation.RespondsTo, "Dmitry Peskov denied that Volodymyr Zelensky was ready for peace talks with Russia.", "Volodymyr Zelensky said that he was ready for peace talks with Russia.")]
    [InlineData(ClaimRelation.Contradicts, "Turkey closed the Bosphorus to warships.", "Turkey opened the Bosphorus to warships.")]
    [InlineData(ClaimRelation.SamePosition, "Hakan Fidan said that Turkey supported peace talks.", "Sergey Lavrov said that Russia supported peace talks.")]
    [InlineData(ClaimRelation.Near, "Hakan Fidan said that parliament had glorped the peace talks.", "Sergey Lavrov said that parliament had blarged the peace talks.")]
    [InlineData(ClaimRelation.Near, "Turkey bought steel from Ukraine in 2023.", "Turkey bought textiles from Ukraine in 2023.")]
    public void A_later_claim_is_to_an_earlier_one(ClaimRelation relation, string later, string earlier)
    {
        var (a, b) = (Signed.First(later, published: "2024-11-22"), Signed.First(earlier, published: "2024-11-20"));

        Assert.Equal(relation, ClaimMatcher.Compare(a, b).Relation);
        Assert.Equal(ClaimRelations.Mirrored(relation), ClaimMatcher.Compare(b, a).Relation);
    }

    [Theory]
    [InlineData("Bão Yagi đã khiến 34 người thiệt mạng ở Luzon.", "Bão Yagi đã khiến 21 người thiệt mạng ở Luzon.")]
    public void A_number_corrected_the_next_day_is_an_update_in_Vietnamese(string later, string earlier)
    {
        var match = ClaimMatcher.Compare(Signed.First(later, "vi", "2024-11-21"), Signed.First(earlier, "vi", "2024-11-20"));

        Assert.Equal((MatchVerdict.Related, ClaimRelation.Updates), (match.Verdict, match.Relation));
    }

    [Fact]
    public void Who_says_all_that_another_says_and_more_is_narrower()
    {
        var longer = Signed.First("Turkey has sold Ukraine drones, tanks, warships, fighter jets, missiles and artillery since the war and has trained pilots, doctors and engineers.");
        var shorter = Signed.First("Turkey has sold Ukraine drones since the war.");

        Assert.Equal(ClaimRelation.Narrower, ClaimMatcher.Compare(longer, shorter).Relation);
        Assert.Equal(ClaimRelation.Broader, ClaimMatcher.Compare(shorter, longer).Relation);
    }

    [Fact]
    public void Other_numbers_of_one_day_contradict_each_other()
    {
        var (one, other) = (Signed.First("The storm killed 34 people in Luzon."), Signed.First("The storm killed 21 people in Luzon."));

        Assert.Equal(ClaimRelation.Contradicts, ClaimMatcher.Compare(one, other).Relation);
    }

    [Fact]
    public void The_relation_stands_among_the_reasons()
    {
        var match = ClaimMatcher.Compare(
            Signed.First("The storm killed 34 people in Luzon.", published: "2024-11-21"), Signed.First("The storm killed 21 people in Luzon."));

        Assert.Equal("one gives a later figure for the same", match.Reasons.Single(reason => reason.Kind == "relation").Words);
    }

    [Fact]
    public void Mirrored_twice_a_relation_is_itself() =>
        Assert.All(Enum.GetValues<ClaimRelation>(), relation => Assert.Equal(relation, ClaimRelations.Mirrored(ClaimRelations.Mirrored(relation))));
}
