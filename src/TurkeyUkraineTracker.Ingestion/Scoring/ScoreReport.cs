namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>The scores of many articles with their sums: counts are added first and divided then, so that long articles weigh more.</summary>
public sealed class ScoreReport(IReadOnlyList<PassageScore> passages)
{
    public IReadOnlyList<PassageScore> Passages { get; } = passages;

    /// <summary>One sum a language, in ordinal order.</summary>
    public IReadOnlyList<ScoreSum> Languages { get; } = [.. passages
        .GroupBy(passage => passage.Language, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => ScoreSum.Of(group.Key, [.. group]))];

    public ScoreSum Total { get; } = ScoreSum.Of("total", passages);
}
