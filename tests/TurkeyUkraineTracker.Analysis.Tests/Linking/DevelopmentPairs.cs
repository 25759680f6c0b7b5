using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>How well claims of subjects far from the shipped topic are told apart; development-pairs.tsv holds them.</summary>
/// <remarks>The floors may rise. A wrong merge costs more than a missed one.</remarks>
public sealed class DevelopmentPairs
{
    private const double LeastPrecision = 0.96;
    private const double LeastRecall = 0.88;

    private static readonly string Table = RepositoryFolder.Of("tests", "TurkeyUkraineTracker.Analysis.Tests", "Linking", "development-pairs.tsv");

    private static readonly IReadOnlyList<(PairCase Pair, bool IsMerged)> Judged =
        [.. LexiconFile.Parse("development-pairs.tsv", File.ReadAllText(Table)).Select(PairCase.Of).Select(pair => (pair, IsMerged(pair)))];

    [Fact]
    public void What_is_merged_is_one_claim()
    {
        var merged = Judged.Where(judged => judged.IsMerged).ToList();

        var precision = merged.Count(judged => judged.Pair.Verdict == "same") / (double)merged.Count;

        Assert.True(precision >= LeastPrecision, $"{precision:0.000}: {string.Join("; ", merged.Where(judged => judged.Pair.Verdict != "same").Select(judged => judged.Pair.First.Text))}");
    }

    [Fact]
    public void Claims_that_are_one_are_merged()
    {
        var same = Judged.Where(judged => judged.Pair.Verdict == "same").ToList();

        var recall = same.Count(judged => judged.IsMerged) / (double)same.Count;

        Assert.True(recall >= LeastRecall, $"{recall:0.000}: {string.Join("; ", same.Where(judged => !judged.IsMerged).Select(judged => judged.Pair.First.Text))}");
    }

    private static bool IsMerged(PairCase pair) => Signed.All(pair.First.Text, pair.First.Language)
        .Any(one => Signed.All(pair.Second.Text, pair.Second.Language).Any(other => ClaimMatcher.Compare(one, other).Verdict == MatchVerdict.Same));
}
