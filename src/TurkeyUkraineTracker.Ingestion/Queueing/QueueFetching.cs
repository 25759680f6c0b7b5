using System.Diagnostics;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>Fetches what the queue wants from the web, and hands it on to be read.</summary>
public sealed class QueueFetching(WaitingDocuments queue, WebFetcher fetcher, QueueOwner owner)
{
    private const int AtOnce = 4;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);

    /// <summary>Works until nothing waits that could be fetched now.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var running = new Dictionary<Task<FetchResult>, TakenDocument>();
        try
        {
            while (await FillAsync(running, ct))
            {
                var done = await owner.HoldAsync(queue, Task.WhenAny(running.Keys), ct);
                running.Remove(done, out var document);
                await EndAsync(document!, await done, ct);
            }
        }
        finally
        {
            if (running.Count > 0) await queue.GiveBackAsync(owner.Id, CancellationToken.None);
        }
    }

    private async Task<bool> FillAsync(Dictionary<Task<FetchResult>, TakenDocument> running, CancellationToken ct)
    {
        while (running.Count < AtOnce && await queue.TakeAsync(DocumentState.ToFetch, owner.Id, ct) is { } taken)
            running.Add(fetcher.FetchAsync(taken.Url!, Validators.None, ct), taken);
        return running.Count > 0;
    }

    private Task EndAsync(TakenDocument document, FetchResult result, CancellationToken ct) => result switch
    {
        FetchResult.Fetched fetched => queue.HandOnAsync(document.Id, new(fetched.Bytes, fetched.Charset), fetched.Url, ct),
        FetchResult.NotNow(var why, var wait) when document.Attempt < WaitingDocuments.MostAttempts =>
            queue.PostponeAsync(document.Id, WaitOf(document, wait), why, ct),
        FetchResult.NotNow(var why, _) => queue.FinishAsync(document.Id, new(DocumentState.Failed, why), ct),
        FetchResult.Refused(var why, _) => queue.FinishAsync(document.Id, new(DocumentState.Refused, why), ct),
        _ => throw new UnreachableException(),
    };

    // Doubled from one attempt to the next, unless the server knows better.
    private static TimeSpan WaitOf(TakenDocument document, TimeSpan? wished)
    {
        var wait = wished ?? FirstWait * Math.Pow(2, document.Attempt - 1);
        return wait < WaitingDocuments.LongestWait ? wait : WaitingDocuments.LongestWait;
    }
}
