using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>How much ingestion has before it.</summary>
public sealed class QueueLength(TrackerContext context)
{
    /// <summary>Documents that are to be fetched or read, whether or not their job is held up.</summary>
    public Task<int> ReadAsync(CancellationToken ct) =>
        context.Queue.CountAsync(document => document.State == DocumentState.ToFetch || document.State == DocumentState.ToRead, ct);
}
