using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The documents that wait to be fetched and read, shared by every process on this store.</summary>
/// <remarks>
/// Who takes a document holds it for <see cref="Lease"/> and says before that ends that it still works on it. A process that is killed says nothing
/// more, and what it had in hand is taken again: at least once, therefore, which is once in effect because saving is idempotent (docs/adr/0025).
/// </remarks>
public sealed class WaitingDocuments(TrackerContext context, TimeProvider clock)
{
    /// <summary>How long a document stays with a process that says nothing.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    /// <summary>No document is left for longer.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    /// <summary>A document that was begun so often and never ended is what ends the process.</summary>
    public const int MostAttempts = 4;

    public const string Poisonous = "The program ended each time this was begun; it is set aside.";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Asks for documents, all of them or none.</summary>
    /// <param name="isHeld">Whether a person wants to see first what would be found.</param>
    /// <returns>The job's id.</returns>
    public async Task<int> AddAsync(string label, IEnumerable<WantedDocument> documents, bool isHeld, CancellationToken ct)
    {
        var job = new IngestionJob { Label = label, AskedUtc = Now, State = isHeld ? JobState.Held : JobState.Open };
        job.Documents.AddRange(documents.Select(RowOf));
        context.ChangeTracker.Clear();
        context.Add(job);
        await context.SaveChangesAsync(ct);
        context.ChangeTracker.Clear();
        await FinishedJobs.SweepAsync(context, Now, ct);
        return job.Id;
    }

    /// <summary>Takes the first document that waits for the stage and that nobody has in hand; null when there is none.</summary>
    /// <param name="owner">Who takes it; no two processes share it.</param>
    public async Task<TakenDocument?> TakeAsync(DocumentState stage, string owner, CancellationToken ct)
    {
        // Asked first without a lock: an idle process keeps nobody from writing.
        while (await Due(stage).AnyAsync(ct))
        {
            await using var transaction = await context.Database.BeginTransactionAsync(ct);
            if (await Due(stage).OrderBy(document => document.Id).FirstOrDefaultAsync(ct) is not { } next) return null;

            var isPoisonous = next.Attempts >= MostAttempts;
            if (isPoisonous) await EndAsync(next.Id, new(DocumentState.Failed, Poisonous), ct);
            else await LeaseAsync(next.Id, owner, ct);
            await transaction.CommitAsync(ct);
            if (!isPoisonous) return new(next.Id, next.Name, next.Path, next.Url is { } url ? new(url) : null, next.Attempts + 1);
        }

        return null;
    }

    /// <summary>What is at hand of a document that is not on disk; null when it is gone.</summary>
    public Task<SentContent?> ContentAsync(int id, CancellationToken ct) =>
        context.QueueContents.Where(content => content.DocumentId == id).Select(content => new SentContent(content.Bytes, content.Charset)).SingleOrDefaultAsync(ct);

    /// <summary>Keeps what the process has in hand for another <see cref="Lease"/>.</summary>
    public Task RenewAsync(string owner, CancellationToken ct)
    {
        var until = Now + Lease;
        return InHand(owner).ExecuteUpdateAsync(set => set.SetProperty(document => document.LeasedUntilUtc, until), ct);
    }

    /// <summary>Gives back what the process has in hand, as if it had never taken it.</summary>
    public Task GiveBackAsync(string owner, CancellationToken ct) => InHand(owner).ExecuteUpdateAsync(set => set
        .SetProperty(document => document.LeasedUntilUtc, (DateTime?)null)
        .SetProperty(document => document.Attempts, document => document.Attempts - 1), ct);

    /// <summary>Writes down what became of a document. Nothing is written when it was cancelled meanwhile.</summary>
    public async Task FinishAsync(int id, DocumentEnd end, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        await EndAsync(id, end, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Hands a fetched document on to be read.</summary>
    /// <param name="url">Where it was found after redirects.</param>
    public async Task HandOnAsync(int id, SentContent content, Uri url, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var handedOn = await context.Queue.Where(document => document.Id == id && document.State == DocumentState.ToFetch).ExecuteUpdateAsync(set => set
            .SetProperty(document => document.State, DocumentState.ToRead)
            .SetProperty(document => document.Url, url.AbsoluteUri)
            .SetProperty(document => document.Attempts, 0)
            .SetProperty(document => document.DueUtc, (DateTime?)null)
            .SetProperty(document => document.LeasedUntilUtc, (DateTime?)null), ct);
        if (handedOn > 0) await AddContentAsync(new() { DocumentId = id, Bytes = content.Bytes, Charset = content.Charset }, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Leaves a document for later.</summary>
    public Task PostponeAsync(int id, TimeSpan wait, string why, CancellationToken ct)
    {
        var due = Now + wait;
        return context.Queue.Where(document => document.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(document => document.DueUtc, due)
            .SetProperty(document => document.Why, why)
            .SetProperty(document => document.LeasedUntilUtc, (DateTime?)null), ct);
    }

    private IQueryable<QueuedDocument> Due(DocumentState stage)
    {
        // What lies further ahead than anybody puts it was written before the clock was set back.
        var (now, end, last) = (Now, Now + Lease, Now + LongestWait);
        // What a person wants to see first is fetched, but not taken in.
        return context.Queue.Where(document => document.State == stage
            && (document.Job.State == JobState.Open || (stage == DocumentState.ToFetch && document.Job.State == JobState.Held))
            && (document.DueUtc == null || document.DueUtc <= now || document.DueUtc > last)
            && (document.LeasedUntilUtc == null || document.LeasedUntilUtc <= now || document.LeasedUntilUtc > end));
    }

    private IQueryable<QueuedDocument> InHand(string owner) => context.Queue.Where(document =>
        (document.State == DocumentState.ToFetch || document.State == DocumentState.ToRead) && document.LeasedUntilUtc != null && document.Owner == owner);

    private Task<int> LeaseAsync(int id, string owner, CancellationToken ct)
    {
        var until = Now + Lease;
        return context.Queue.Where(document => document.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(document => document.Owner, owner)
            .SetProperty(document => document.LeasedUntilUtc, until)
            .SetProperty(document => document.Attempts, document => document.Attempts + 1), ct);
    }

    private async Task EndAsync(int id, DocumentEnd end, CancellationToken ct)
    {
        await context.Queue.Where(document => document.Id == id && document.State != DocumentState.Cancelled).ExecuteUpdateAsync(set => set
            .SetProperty(document => document.State, end.State)
            .SetProperty(document => document.Why, end.Why)
            .SetProperty(document => document.Slug, end.Slug)
            .SetProperty(document => document.Version, end.Version)
            .SetProperty(document => document.Claims, end.Claims)
            .SetProperty(document => document.Figures, end.Figures)
            .SetProperty(document => document.LeasedUntilUtc, (DateTime?)null), ct);
        // What failed keeps its bytes, to be tried again.
        if (end.State != DocumentState.Failed) await context.QueueContents.Where(content => content.DocumentId == id).ExecuteDeleteAsync(ct);
    }

    private async Task AddContentAsync(QueuedContent content, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        context.Add(content);
        await context.SaveChangesAsync(ct);
        context.ChangeTracker.Clear();
    }

    private static QueuedDocument RowOf(WantedDocument wanted) => wanted switch
    {
        WantedDocument.OnDisk(var name, var path) => new() { Name = name, Path = path, State = DocumentState.ToRead },
        WantedDocument.AtHand(var name, var bytes, var url) =>
            new() { Name = name, Url = url?.AbsoluteUri, State = DocumentState.ToRead, Content = new() { Bytes = bytes.ToArray() } },
        WantedDocument.OnTheWeb(var name, var url) => new() { Name = name, Url = url.AbsoluteUri, State = DocumentState.ToFetch },
        WantedDocument.NotToBeHad(var name, var why) => new() { Name = name, Why = why, State = DocumentState.Refused },
        _ => throw new NotSupportedException($"There is no row for {wanted}."),
    };
}

/// <summary>A document as it was sent.</summary>
/// <param name="Charset">As the server named it, if it did.</param>
public sealed record SentContent(byte[] Bytes, string? Charset);
