using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>What people do with jobs. Each answers whether there was such a job in such a state.</summary>
public sealed class JobControl(TrackerContext context)
{
    public Task<bool> PauseAsync(int job, CancellationToken ct) => MoveAsync(job, [JobState.Open], JobState.Paused, ct);

    /// <summary>Goes on with a job that is paused or held.</summary>
    public Task<bool> ResumeAsync(int job, CancellationToken ct) => MoveAsync(job, [JobState.Paused, JobState.Held], JobState.Open, ct);

    /// <summary>Takes in nothing more of a job; what is stored already stays.</summary>
    public async Task<bool> CancelAsync(int job, CancellationToken ct)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var isThere = await MoveAsync(job, [JobState.Open, JobState.Paused, JobState.Held], JobState.Cancelled, ct);
        await context.Queue.Where(document => document.JobId == job && (document.State == DocumentState.ToFetch || document.State == DocumentState.ToRead))
            .ExecuteUpdateAsync(set => set.SetProperty(document => document.State, DocumentState.Cancelled), ct);
        var cancelled = context.Queue.Where(document => document.JobId == job && document.State == DocumentState.Cancelled);
        await context.QueueContents.Where(content => cancelled.Any(document => document.Id == content.DocumentId))
            .ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        return isThere;
    }

    /// <summary>Puts what failed back in line; what has no bytes yet is fetched first.</summary>
    public async Task<bool> TryAgainAsync(int job, CancellationToken ct)
    {
        var failed = context.Queue.Where(document => document.JobId == job && document.State == DocumentState.Failed);
        var without = failed.Where(document => document.Path == null && !context.QueueContents.Any(content => content.DocumentId == document.Id));
        var toFetch = await PutBackAsync(without, DocumentState.ToFetch, ct);
        var toRead = await PutBackAsync(failed, DocumentState.ToRead, ct);
        return toFetch + toRead > 0;
    }

    /// <summary>Takes a job that is over off the list, with what failed of it; what it stored stays.</summary>
    public async Task<bool> DismissAsync(int job, CancellationToken ct) =>
        await FinishedJobs.Of(context).Where(row => row.Id == job).ExecuteDeleteAsync(ct) > 0;

    private static Task<int> PutBackAsync(IQueryable<QueuedDocument> failed, DocumentState stage, CancellationToken ct) => failed.ExecuteUpdateAsync(
        set => set
            .SetProperty(document => document.State, stage)
            .SetProperty(document => document.Attempts, 0)
            .SetProperty(document => document.DueUtc, (DateTime?)null)
            .SetProperty(document => document.Why, (string?)null),
        ct);

    private async Task<bool> MoveAsync(int job, JobState[] from, JobState to, CancellationToken ct) =>
        await context.Jobs.Where(row => row.Id == job && from.Contains(row.State)).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, to), ct) > 0;
}
