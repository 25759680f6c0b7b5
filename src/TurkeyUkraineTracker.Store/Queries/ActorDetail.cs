namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One actor.</summary>
public sealed class ActorDetail(TrackerContext context)
{
    public Task<ActorView?> FindAsync(string slug, CancellationToken ct) => throw new NotSupportedException($"{context}");
}
