using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Tests.Extraction;
using TurkeyUkraineTracker.Analysis.Tests.TopicData;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>What the matcher says of two claims apart from whether they are one.</summary>
public sealed class Matching
{
    [Theory]
    [InlineData("Dmitry Peskov said that Moscow was ready for talks with Kyiv.")]
    [InlineData("Dmitry Peskov said that Russia had attacked the port, killed soldiers and sunk a ship.")]
    public void A_claim_that_somebody_denies_contradicts_the_claim_that_he_makes(string sentence)
    {
        var match = ClaimMatcher.Compare(Sign(sentence), Sign(sentence, isDenied: true));

        Assert.Equal((MatchVerdict.Related, ClaimRelation.Contradicts), (match.Verdict, match.Relation));
    }

    [Fact]
    public void Denying_that_something_was_not_done_affirms_it()
    {
        var match = ClaimMatcher.Compare(Sign("Dmitry Peskov said that Moscow was ready for talks."), Sign("Dmitry Peskov said that Moscow was not ready for talks.", isDenied: true));

        Assert.NotEqual(ClaimRelation.Contradicts, match.Relation);
    }

    [Fact]
    public void Claims_that_name_another_actor_first_are_kept_apart()
    {
        var match = ClaimMatcher.Compare(
            Sign("Sergey Lavrov said that Ukraine's weapons had killed Turkish soldiers."),
            Sign("Sergey Lavrov said that Turkey's weapons had killed Russian soldiers."));

        Assert.Contains(match.Reasons, reason => reason.Kind == "blocker");
    }

    [Theory]
    [InlineData("at least 40", "at least 50", CellState.Differ)]
    [InlineData("at least 40", "more than 50", CellState.Differ)]
    [InlineData("at least 40", "more than 40", CellState.Compatible)]
    [InlineData("at least 40", "at least 40", CellState.Agree)]
    [InlineData("at least 40", "50", CellState.Compatible)]
    public void Open_bounds_with_other_numbers_differ(string one, string other, CellState state)
    {
        var (a, b) = (Soldiers(one), Soldiers(other));

        Assert.Equal(state, FigureComparison.Of(a.Figures[0], b.Figures[0]));
        Assert.Equal(state == CellState.Differ, Blockers.Between(a, b).Any());
    }

    [Fact]
    public void What_rises_here_and_falls_there_is_contradicted()
    {
        var match = ClaimMatcher.Compare(Sign("Hakan Fidan said that exports to Russia rose by 15 percent."), Sign("Hakan Fidan said that exports to Russia fell by 15 percent."));

        Assert.Equal((MatchVerdict.Related, ClaimRelation.Contradicts), (match.Verdict, match.Relation));
    }

    private static ClaimSignature Soldiers(string number) => Sign($"Sergey Lavrov said that Russia had lost {number} soldiers.");

    private static ClaimSignature Sign(string sentence, bool isDenied = false)
    {
        var extraction = Some.Analyser.Extract(Some.Article(sentence, "en"));
        var attributions = extraction.Attributions.Select(attribution => attribution with { IsNegated = isDenied });
        return ClaimSigner.Sign(extraction with { Attributions = [.. attributions] }, SeedTopic.Parsed)[0];
    }
}
