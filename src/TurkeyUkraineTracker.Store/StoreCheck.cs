namespace TurkeyUkraineTracker.Store;

/// <summary>Something in the store that is not as it should be.</summary>
/// <param name="Check">Which check found it: anchor, hash, foreign-key, search.</param>
/// <param name="Where">An article's slug with a claim number, or a table.</param>
/// <param name="What">A sentence for people.</param>
public sealed record Finding(string Check, string Where, string What);

/// <summary>What a check looked at, and what it found.</summary>
public sealed record CheckReport(int Articles, int Anchors, IReadOnlyList<Finding> Findings);

/// <summary>Verifies the promises of the store.</summary>
public sealed class StoreCheck(TrackerContext context)
{
    public Task<CheckReport> RunAsync(CancellationToken ct) => throw new NotSupportedException($"{context}");
}
