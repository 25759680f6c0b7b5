namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>The scores of many articles with their sums: counts are added first and divided then, so that long articles weigh more.</summary>
public sealed class ScoreReport(IReadOnlyList<PassageScore> passages)
{
    public IReadOnlyList<PassageScore> Passages { get; } = passages;

    /// <summary>One sum a language, in ordinal order.</summary>
    public IReadOnlyList<ScoreSum> Languages { get; } = [.. passages
        .GroupBy(passage => passage.Language, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Sum(group.Key, group))];

    public ScoreSum Total { get; } = Sum("total", passages);

    private static ScoreSum Sum(string name, IEnumerable<PassageScore> passages) => new(name, passages
        .SelectMany(passage => passage.Tallies)
        .GroupBy(tally => tally.Key)
        .ToDictionary(group => group.Key, group => group.Aggregate(default(Tally), (sum, tally) => sum + tally.Value)));
}

/// <param name="Name">A language, or "total".</param>
public sealed record ScoreSum(string Name, IReadOnlyDictionary<Measure, Tally> Tallies);
