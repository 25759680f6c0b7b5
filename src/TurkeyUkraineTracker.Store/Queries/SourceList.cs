namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The articles.</summary>
public sealed class SourceList(TrackerContext context)
{
    public Task<IReadOnlyList<SourceRow>> AllAsync(CancellationToken ct) => throw new NotSupportedException($"{context}");
}
