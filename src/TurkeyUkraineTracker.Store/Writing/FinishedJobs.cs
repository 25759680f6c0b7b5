using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Jobs of which nothing waits any more. The list is for those who follow their work: old ones that went well are swept.</summary>
internal static class FinishedJobs
{
    /// <summary>So long a finished job stays on the list.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>So many jobs stay whatever their age was; of more, the earlier ones are swept once they are finished.</summary>
    public const int MostKept = 500;

    public static IQueryable<IngestionJob> Of(TrackerContext context) => context.Jobs.Where(job =>
        !job.Documents.Any(document => document.State == DocumentState.ToFetch || document.State == DocumentState.ToRead));

    /// <summary>Removes the old ones, but for those with failures: these stay until a person dismisses them.</summary>
    public static async Task SweepAsync(TrackerContext context, DateTime now, CancellationToken ct)
    {
        var since = now - Kept;
        var crowd = await context.Jobs.OrderByDescending(job => job.Id).Skip(MostKept).Select(job => (int?)job.Id).FirstOrDefaultAsync(ct) ?? 0;
        await Of(context).Where(job => job.AskedUtc < since || job.Id <= crowd)
            .Where(job => !job.Documents.Any(document => document.State == DocumentState.Failed))
            .ExecuteDeleteAsync(ct);
    }
}
