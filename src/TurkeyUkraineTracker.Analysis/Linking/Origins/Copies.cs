using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>Whether one text is nearly the other, word for word: then few claims are evidence enough.</summary>
internal static class Copies
{
    /// <summary>Part of the claims, and of the words of each, that has to come back.</summary>
    public const double NearlyAll = 0.8;

    /// <summary>Shorter ones are the same by chance.</summary>
    private const int ShortestVerbatim = 8;

    /// <summary>Longer claims are cut there: a claim is a sentence.</summary>
    private const int MostWords = 400;

    /// <summary>Part of the claims of the longer one that stand in both nearly word for word, 0 to 1; symmetric.</summary>
    /// <param name="claims">Places in the first and the second, in the same order in both; no place occurs twice.</param>
    public static double ShareOf(OriginOutline first, OriginOutline second, IReadOnlyList<(int First, int Second)> claims) =>
        (double)claims.Count(pair => AreNearlyOne(first.Claims[pair.First].Text, second.Claims[pair.Second].Text))
        / Math.Max(1, Math.Max(first.Claims.Count, second.Claims.Count));

    private static bool AreNearlyOne(string a, string b)
    {
        var (mine, theirs) = (WordsOf(a), WordsOf(b));
        var longer = Math.Max(mine.Length, theirs.Length);
        return longer >= ShortestVerbatim && CommonWords.Of(mine, theirs).Count >= NearlyAll * longer;
    }

    private static string[] WordsOf(string text) => [.. NameKey.Of(text).Split(' ').Take(MostWords)];
}
