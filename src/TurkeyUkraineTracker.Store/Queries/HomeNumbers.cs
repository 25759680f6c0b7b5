namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What the home page shows.</summary>
public sealed class HomeNumbers(TrackerContext context)
{
    public Task<HomeView> ReadAsync(CancellationToken ct) => throw new NotSupportedException($"{context}");
}
