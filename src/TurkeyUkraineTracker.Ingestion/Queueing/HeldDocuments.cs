using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>Looks into documents that wait for a person's decision.</summary>
public sealed class HeldDocuments(WaitingDocuments queue, Preview preview)
{
    /// <summary>More are taken in or discarded unseen: a page is not the place to analyse a whole archive.</summary>
    public const int MostLookedAt = 12;

    /// <summary>What would be found in the first of them that are at hand, by their ids. Stores nothing.</summary>
    public async Task<IReadOnlyDictionary<int, Outcome>> LookAsync(IEnumerable<QueuedRow> documents, CancellationToken ct)
    {
        var found = new Dictionary<int, Outcome>();
        foreach (var document in documents.Where(document => document.State == DocumentState.ToRead).Take(MostLookedAt))
        {
            if (await queue.ContentAsync(document.Id, ct) is not var (bytes, charset)) continue;
            found[document.Id] = await preview.LookAsync(new RawDocument(document.Name, bytes, document.Url is { } url ? new(url) : null, charset));
        }

        return found;
    }
}
