using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>The one door of ingestion: what is asked for is written down first and worked on then, so that nothing asked for is lost.</summary>
public sealed class Intake(WaitingDocuments queue, JobList jobs, QueueReading reading, QueueFetching fetching, QueueOwner owner, TimeProvider clock)
{
    public const string Cancelled = "It was cancelled.";

    // How long to wait for what another process has in hand, before it is looked at again.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Asks for the files and addresses of a command line.</summary>
    /// <returns>The job's id.</returns>
    public Task<int> AskAsync(AskedPaths asked, CancellationToken ct) => queue.AddAsync(asked.Label, asked.Documents, isHeld: false, ct);

    /// <summary>Asks for documents that are at hand.</summary>
    /// <inheritdoc cref="WaitingDocuments.AddAsync"/>
    public Task<int> AskAsync(string label, IEnumerable<RawDocument> documents, bool isHeld, CancellationToken ct) =>
        queue.AddAsync(label, documents.Select(raw => new WantedDocument.AtHand(raw.Name, raw.Bytes, raw.Url)), isHeld, ct);

    /// <summary>Asks for a page on the web.</summary>
    /// <inheritdoc cref="WaitingDocuments.AddAsync"/>
    public Task<int> AskAsync(Uri url, bool isHeld, CancellationToken ct) =>
        queue.AddAsync(url.AbsoluteUri, [WebDocument.Wanted(url)], isHeld, ct);

    /// <summary>Works on the queue until the job is over: on what an interrupted run left as well, which comes first.</summary>
    /// <returns>One outcome for every document worked on, and for every one of the job that somebody else has worked on.</returns>
    public async IAsyncEnumerable<Outcome> FollowAsync(int job, [EnumeratorCancellation] CancellationToken ct)
    {
        do
        {
            await fetching.RunAsync(ct);
            await foreach (var outcome in reading.RunAsync(ct)) yield return outcome;
        }
        while (await IsGoingOnAsync(job, ct));

        foreach (var row in await jobs.EndedElsewhereAsync(job, owner.Id, ct)) yield return QueueOutcome.Of(row);
    }

    private async Task<bool> IsGoingOnAsync(int job, CancellationToken ct)
    {
        if (await jobs.FindAsync(job, ct) is not { IsMoving: true }) return false;

        await Task.Delay(Pause, clock, ct);
        return true;
    }
}
