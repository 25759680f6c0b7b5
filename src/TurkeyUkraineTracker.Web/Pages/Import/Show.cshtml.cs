using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Import;

/// <summary>One job: how far it is, what was found in what waits for a decision, and what can be done with it.</summary>
public sealed class ShowModel(WriteAccess access, JobList jobs) : PageModel
{
    private const int ShownDocuments = 200;

    private const string After = "after";

    public JobRow Job { get; private set; } = null!;

    public IReadOnlyList<QueuedRow> Documents { get; private set; } = [];

    /// <summary>What would be found, for documents of a job that waits for a decision.</summary>
    public IReadOnlyDictionary<int, Outcome> Found { get; private set; } = new Dictionary<int, Outcome>();

    /// <summary>Leads to the documents that follow; null when all are shown.</summary>
    public string? Next => Documents.Count == ShownDocuments ? FormattableString.Invariant($"{SiteUrls.Job(Job.Id)}?{After}={Documents[^1].Id}") : null;

    public async Task<IActionResult> OnGetAsync(int id, [FromServices] HeldDocuments held, CancellationToken ct)
    {
        if (!access.IsGrantedTo(HttpContext)) return StatusCode(StatusCodes.Status403Forbidden);

        var query = new QueryReader(Request.Query);
        var after = query.Number(After, int.MaxValue) ?? 0;
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (await jobs.FindAsync(id, ct) is not { } job) return NotFound();

        Job = job;
        Documents = await jobs.DocumentsAsync(id, after, ShownDocuments, ct);
        if (job.State == JobState.Held) Found = await held.LookAsync(Documents, ct);
        return Page();
    }

    public Task<IActionResult> OnPostPauseAsync(int id, [FromServices] JobControl control, CancellationToken ct) => DoneAsync(id, control.PauseAsync(id, ct));

    public Task<IActionResult> OnPostResumeAsync(int id, [FromServices] JobControl control, CancellationToken ct) => DoneAsync(id, control.ResumeAsync(id, ct));

    public Task<IActionResult> OnPostCancelAsync(int id, [FromServices] JobControl control, CancellationToken ct) => DoneAsync(id, control.CancelAsync(id, ct));

    public Task<IActionResult> OnPostAgainAsync(int id, [FromServices] JobControl control, CancellationToken ct) => DoneAsync(id, control.TryAgainAsync(id, ct));

    public async Task<IActionResult> OnPostDismissAsync(int id, [FromServices] JobControl control, CancellationToken ct)
    {
        await control.DismissAsync(id, ct);
        return Redirect(SiteUrls.Import);
    }

    private async Task<IActionResult> DoneAsync(int id, Task<bool> act)
    {
        // Done already by another click: the page shows how it stands.
        await act;
        return Redirect(SiteUrls.Job(id));
    }
}
