namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Everyone who speaks or is spoken of.</summary>
public sealed class ActorList(TrackerContext context)
{
    public Task<IReadOnlyList<ActorRow>> AllAsync(CancellationToken ct) => throw new NotSupportedException($"{context}");
}
