namespace TurkeyUkraineTracker.Growth;

/// <summary>An appearance in the store.</summary>
internal sealed record FoundAppearance(string File, int Start, int End, int Claim);

/// <summary>How many of the planted pairs were found, and how many of the found ones were planted.</summary>
/// <param name="Planted">Pairs of tellings of one fact in two articles, both found by extraction: what is left out is no fault of linking.</param>
/// <param name="Found">Those of them that are in one claim.</param>
/// <param name="Joined">Pairs of appearances of two articles in one claim.</param>
/// <param name="Right">Those of them that tell one fact.</param>
/// <param name="Told">Tellings in all.</param>
/// <param name="Extracted">Those of them with an appearance.</param>
internal sealed record PairScore(long Planted, long Found, long Joined, long Right, long Told, long Extracted)
{
    public double Recall => Planted == 0 ? 1 : (double)Found / Planted;

    public double Precision => Joined == 0 ? 1 : (double)Right / Joined;
}

/// <summary>Holds what was planted against what is in the store.</summary>
internal sealed class PlantedPairs
{
    private readonly Dictionary<string, Told> _articles = new(StringComparer.Ordinal);

    /// <summary>Remembers what an article tells.</summary>
    /// <returns>The same article.</returns>
    public Told Added(Told told) => _articles[told.Name] = told;

    public PairScore Score(IReadOnlyList<FoundAppearance> found)
    {
        // One appearance a telling and claim: a sentence cut in two is still told once.
        var tellings = found.Select(appearance => (appearance.File, appearance.Claim, Fact: FactOf(appearance))).Distinct().ToList();
        var planted = PairsBy(tellings.Where(telling => telling.Fact >= 0).Select(telling => (telling.File, Group: telling.Fact)).Distinct());
        var right = PairsBy(tellings.Where(telling => telling.Fact >= 0).Select(telling => (telling.File, Group: (telling.Claim, telling.Fact))).Distinct());
        var joined = PairsBy(tellings.Select(telling => (telling.File, Group: telling.Claim)));
        return new(planted, right, joined, right, _articles.Values.Sum(told => told.Tellings.Count), tellings.Select(telling => (telling.File, telling.Fact)).Distinct().Count(telling => telling.Fact >= 0));
    }

    private int FactOf(FoundAppearance appearance) =>
        _articles[appearance.File].Tellings.FirstOrDefault(telling => appearance.Start >= telling.Start && appearance.End <= telling.End)?.Fact ?? -1;

    // All pairs of a group but those within one article.
    private static long PairsBy<T>(IEnumerable<(string File, T Group)> entries) => entries.GroupBy(entry => entry.Group)
        .Sum(group => Pairs(group.Count()) - group.CountBy(entry => entry.File).Sum(file => Pairs(file.Value)));

    private static long Pairs(long n) => n * (n - 1) / 2;
}
