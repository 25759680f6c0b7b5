using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Analysis.Tests.Linking;

/// <summary>How well claims of subjects far from the shipped topic are told apart; development-pairs.tsv and outlet-pairs.tsv hold them.</summary>
/// <remarks>The floors may rise. A wrong merge costs more than a missed one.</remarks>
public sealed class DevelopmentPairs
{
    private static readonly Dictionary<string, List<(PairCase Pair, bool IsMerged)>> Judged =
        new[] { "development-pairs.tsv", "outlet-pairs.tsv" }.ToDictionary(table => table, JudgedIn, StringComparer.Ordinal);

    [Theory]
    [InlineData("development-pairs.tsv", 0.96)]
    [InlineData("outlet-pairs.tsv", 0.89)]
    public void What_is_merged_is_one_claim(string table, double leastPrecision)
    {
        var merged = Judged[table].Where(judged => judged.IsMerged).ToList();

        var precision = merged.Count(judged => judged.Pair.Verdict == "same") / (double)merged.Count;

        Assert.True(precision >= leastPrecision, $"{precision:0.000}: {string.Join("; ", merged.Where(judged => judged.Pair.Verdict != "same").Select(judged => judged.Pair.First.Text))}");
    }

    [Theory]
    [InlineData("development-pairs.tsv", 0.85)]
    [InlineData("outlet-pairs.tsv", 0.63)]
    public void Claims_that_are_one_are_merged(string table, double leastRecall)
    {
        var same = Judged[table].Where(judged => judged.Pair.Verdict == "same").ToList();

        var recall = same.Count(judged => judged.IsMerged) / (double)same.Count;

        Assert.True(recall >= leastRecall, $"{recall:0.000}: {string.Join("; ", same.Where(judged => !judged.IsMerged).Select(judged => judged.Pair.First.Text))}");
    }

    private static List<(PairCase Pair, bool IsMerged)> JudgedIn(string table)
    {
        var text = File.ReadAllText(RepositoryFolder.Of("tests", "TurkeyUkraineTracker.Analysis.Tests", "Linking", table));
        return [.. LexiconFile.Parse(table, text).Select(PairCase.Of).Select(pair => (pair, IsMerged(pair)))];
    }

    private static bool IsMerged(PairCase pair) => Signed.All(pair.First.Text, pair.First.Language)
        .Any(one => Signed.All(pair.Second.Text, pair.Second.Language).Any(other => ClaimMatcher.Compare(one, other).Verdict == MatchVerdict.Same));
}
