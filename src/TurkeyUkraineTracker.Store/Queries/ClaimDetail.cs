namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One claim with its appearances.</summary>
public sealed class ClaimDetail(TrackerContext context)
{
    public Task<ClaimView?> FindAsync(string id, CancellationToken ct) => throw new NotSupportedException($"{context}");

    public Task<string?> RedirectAsync(string id, CancellationToken ct) => throw new NotSupportedException();
}
