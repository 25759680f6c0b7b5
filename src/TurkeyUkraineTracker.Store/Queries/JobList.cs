using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What was asked of ingestion, and how far it is.</summary>
public sealed class JobList(TrackerContext context)
{
    private static readonly Expression<Func<IngestionJob, JobRow>> Row = job => new JobRow(
        job.Id,
        job.Label,
        job.State,
        job.AskedUtc,
        job.Documents.Count,
        job.Documents.Count(document => document.State == DocumentState.ToFetch || document.State == DocumentState.ToRead),
        job.Documents.Count(document => document.State == DocumentState.Stored || document.State == DocumentState.Unchanged),
        job.Documents.Count(document => document.State == DocumentState.Refused),
        job.Documents.Count(document => document.State == DocumentState.Failed));

    private static readonly Expression<Func<QueuedDocument, QueuedRow>> Document = document => new QueuedRow(
        document.Id, document.Name, document.Url, document.State, document.Why, document.Slug, document.Version, document.Claims, document.Figures, document.Owner);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<JobRow>> NewestAsync(int most, CancellationToken ct) =>
        await context.Jobs.OrderByDescending(job => job.Id).Take(most).Select(Row).ToListAsync(ct);

    /// <summary>Null when there is no such job.</summary>
    public Task<JobRow?> FindAsync(int job, CancellationToken ct) => context.Jobs.Where(row => row.Id == job).Select(Row).SingleOrDefaultAsync(ct);

    /// <summary>In the order in which they were asked for.</summary>
    /// <param name="after">The id of a document that those wanted follow; 0 for the first.</param>
    public async Task<IReadOnlyList<QueuedRow>> DocumentsAsync(int job, int after, int most, CancellationToken ct) => await context.Queue
        .Where(document => document.JobId == job && document.Id > after)
        .OrderBy(document => document.Id).Take(most).Select(Document).ToListAsync(ct);

    /// <summary>Documents of a job that came to an end, but not by that process; in the order in which they were asked for.</summary>
    public async Task<IReadOnlyList<QueuedRow>> EndedElsewhereAsync(int job, string owner, CancellationToken ct) => await context.Queue
        .Where(document => document.JobId == job && document.Owner != owner && document.State != DocumentState.ToFetch && document.State != DocumentState.ToRead)
        .OrderBy(document => document.Id).Select(Document).ToListAsync(ct);
}
