using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Import;

/// <summary>Asks for articles and feeds, and shows what was asked for.</summary>
public sealed class IndexModel(WriteAccess access, JobList jobs, FeedList feeds) : PageModel
{
    public const string NoFile = "Choose at least one file.";
    public const string NoText = "Paste a text first.";
    public const string NoAddress = "Give an address that begins with http:// or https://.";

    private const int ShownJobs = 20;

    /// <summary>Why nothing can be asked for; null when it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What is wrong with the form that was sent.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<JobRow> Jobs { get; private set; } = [];

    public IReadOnlyList<FeedRow> Feeds { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostFilesAsync([FromServices] Intake intake, List<IFormFile> files, bool look, CancellationToken ct)
    {
        if (files.Count == 0) return await RefuseAsync(NoFile, ct);

        var sent = new List<Analysis.Documents.RawDocument>();
        foreach (var file in files) sent.Add(await SentFiles.ReadAsync(file, ct));
        return Shown(await intake.AskAsync(CountWords.Of(files.Count, "file"), sent, look, ct));
    }

    public async Task<IActionResult> OnPostTextAsync([FromServices] Intake intake, string? text, string? name, bool look, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(text)) return await RefuseAsync(NoText, ct);

        var pasted = SentFiles.Pasted(text, name);
        return Shown(await intake.AskAsync(pasted.Name, [pasted], look, ct));
    }

    public async Task<IActionResult> OnPostAddressAsync([FromServices] Intake intake, string? url, bool look, CancellationToken ct) =>
        WebDocument.IsAddress(url ?? "", out var address) ? Shown(await intake.AskAsync(address, look, ct)) : await RefuseAsync(NoAddress, ct);

    public async Task<IActionResult> OnPostFeedAsync([FromServices] FeedBook book, string? url, CancellationToken ct)
    {
        if (!WebDocument.IsAddress(url ?? "", out var address)) return await RefuseAsync(NoAddress, ct);

        await book.SubscribeAsync(address, ct);
        return Redirect(SiteUrls.Import);
    }

    public async Task<IActionResult> OnPostUnsubscribeAsync([FromServices] FeedBook book, int feed, CancellationToken ct) =>
        await book.UnsubscribeAsync(feed, ct) ? Redirect(SiteUrls.Import) : NotFound();

    private RedirectResult Shown(int job) => Redirect(SiteUrls.Job(job));

    private async Task<IActionResult> RefuseAsync(string problem, CancellationToken ct)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(ct);
        return Page();
    }

    // Labels name files of the machine: they are for those who could have asked for them.
    private async Task ShowAsync(CancellationToken ct)
    {
        Refusal = access.Refusal(HttpContext);
        if (Refusal is not null) return;

        Jobs = await jobs.NewestAsync(ShownJobs, ct);
        Feeds = await feeds.AllAsync(ct);
    }
}
