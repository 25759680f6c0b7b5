using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>Reads, analyses and saves what waits in the queue.</summary>
/// <remarks>Documents are analysed on every core and saved in the order of the queue, so that the same documents leave the same store on every machine.</remarks>
public sealed class QueueReading(WaitingDocuments queue, Ingestor ingestor, QueueOwner owner)
{
    private static readonly int AtOnce = Environment.ProcessorCount;

    private readonly Queue<(TakenDocument Document, Task<Prepared> Work)> _ahead = new();

    /// <summary>Works until nothing waits that could be taken now.</summary>
    /// <returns>One outcome per document, as soon as it is written down. A document that fails costs the others nothing.</returns>
    public async IAsyncEnumerable<Outcome> RunAsync([EnumeratorCancellation] CancellationToken ct)
    {
        try
        {
            while (await NextAsync(ct) is { } next)
            {
                var outcome = await ingestor.SaveAsync(next.Document.Name, owner.HoldAsync(queue, next.Work, ct), ct);
                await queue.FinishAsync(next.Document.Id, QueueOutcome.EndOf(outcome), ct);
                _ahead.Dequeue();
                yield return outcome;
            }
        }
        finally
        {
            // Stopped in good order, or by a store that cannot be used now, it leaves nothing that others would wait for.
            if (_ahead.Count > 0) await queue.GiveBackAsync(owner.Id, CancellationToken.None);
            _ahead.Clear();
        }
    }

    private async Task<(TakenDocument Document, Task<Prepared> Work)?> NextAsync(CancellationToken ct)
    {
        while (_ahead.Count < AtOnce && await queue.TakeAsync(DocumentState.ToRead, owner.Id, ct) is { } taken)
        {
            var file = taken.Path is { } path ? new FoundFile(path) : null;
            var sent = file is null ? await SentAsync(taken, ct) : null;
            _ahead.Enqueue((taken, Task.Run(() => ingestor.Prepare(sent ?? file!.Open()), ct)));
        }

        return _ahead.TryPeek(out var next) ? next : null;
    }

    private async Task<OpenedFile> SentAsync(TakenDocument taken, CancellationToken ct) => await queue.ContentAsync(taken.Id, ct) is var (bytes, charset)
        ? new OpenedFile.Readable(new RawDocument(taken.Name, bytes, taken.Url, charset))
        : new OpenedFile.Refused(FileSource.NotThere);
}
