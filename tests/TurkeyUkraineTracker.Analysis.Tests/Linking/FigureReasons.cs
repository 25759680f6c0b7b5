using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>What a match says of the figures of two claims.</summary>
public sealed class FigureReasons
{
    [Theory]
    [InlineData(50, "soldier", FigureBound.AtLeast, 60, "one gives at least 50 soldiers, the other 60 soldiers")]
    [InlineData(50, "person", FigureBound.Exact, 50, "both give 50 people")]
    [InlineData(1, "country", FigureBound.AtLeast, 2, "one gives at least 1 country, the other 2 countries")]
    [InlineData(5, "percent", FigureBound.Exact, 5, "both give 5 percent")]
    [InlineData(7, "USD", FigureBound.Exact, 7, "both give 7 USD")]
    public void Each_side_is_named_with_its_own_figure(int value, string unit, FigureBound bound, int other, string words)
    {
        var match = ClaimMatcher.Compare(Giving(value, unit, bound), Giving(other, unit, FigureBound.Exact));

        Assert.Equal(words, match.Reasons.Single(reason => reason.Kind == "figure").Words);
    }

    private static ClaimSignature Giving(int value, string unit, FigureBound bound) => new(
        "en", AttributionKind.Narrated, null, null, 0, null, [], [], [new(default, value, null, null, unit, bound, false, null)], [], null);
}
