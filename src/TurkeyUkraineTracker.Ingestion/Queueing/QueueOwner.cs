using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>One worker on the queue: who has a document in hand.</summary>
public sealed class QueueOwner(TimeProvider clock)
{
    private static readonly TimeSpan Renewal = WaitingDocuments.Lease / 3;

    /// <summary>No two workers share it, in whatever process.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Waits for work that may take longer than a lease, and keeps the lease meanwhile.</summary>
    internal async Task<T> HoldAsync<T>(WaitingDocuments queue, Task<T> work, CancellationToken ct)
    {
        while (await Task.WhenAny(work, Task.Delay(Renewal, clock, ct)) != work)
        {
            ct.ThrowIfCancellationRequested();
            await queue.RenewAsync(Id, ct);
        }

        return await work;
    }
}
