namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One article.</summary>
public sealed class SourceDetail(TrackerContext context)
{
    public Task<SourceView?> FindAsync(string slug, CancellationToken ct) => throw new NotSupportedException($"{context}");

    public Task<byte[]?> RawAsync(string slug, CancellationToken ct) => throw new NotSupportedException();
}
