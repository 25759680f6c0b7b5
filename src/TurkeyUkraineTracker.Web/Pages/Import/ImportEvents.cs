using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Import;

/// <summary>How far a job is, told again whenever that changes (server-sent events).</summary>
/// <param name="Words">As the page says it.</param>
public sealed record JobProgress(int Found, int Waiting, string Words);

/// <summary>Tells a browser how far a job is, whichever process works on it.</summary>
public static class ImportEvents
{
    /// <summary>The last event of a stream.</summary>
    public const string Over = "over";

    private const string Progress = "progress";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    public static void MapImportEvents(this IEndpointRouteBuilder app) => app.MapGet("/import/{id:int}/events", IResult (
        int id, HttpContext context, WriteAccess access, JobList jobs, TimeProvider clock, CancellationToken ct) =>
        access.IsGrantedTo(context)
            ? TypedResults.ServerSentEvents(TellAsync(id, jobs, clock, ct))
            : Results.StatusCode(StatusCodes.Status403Forbidden)).DisableRequestTimeout();

    private static async IAsyncEnumerable<SseItem<JobProgress>> TellAsync(int id, JobList jobs, TimeProvider clock, [EnumeratorCancellation] CancellationToken ct)
    {
        JobRow? told = null;
        while (await jobs.FindAsync(id, ct) is { } job)
        {
            if (job != told) yield return new(ProgressOf(job), job.IsOver ? Over : Progress);
            if (job.IsOver) yield break;

            told = job;
            await Task.Delay(Pause, clock, ct);
        }
    }

    private static JobProgress ProgressOf(JobRow job) => new(job.Found, job.Waiting, JobWords.Of(job));
}
