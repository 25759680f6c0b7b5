using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Sources;

/// <summary>Two versions of an article held against each other: claim by claim, and as text.</summary>
public sealed class ChangesModel(VersionHistory history) : PageModel
{
    /// <summary>Parameter: the later of the two versions.</summary>
    public const string To = "to";

    public SourceLink Source { get; private set; } = null!;

    public IReadOnlyList<int> Numbers { get; private set; } = [];

    public VersionView Before { get; private set; } = null!;

    public VersionView After { get; private set; } = null!;

    public ClaimChanges Claims { get; private set; } = null!;

    public IReadOnlyList<ParagraphChange> Text { get; private set; } = [];

    /// <summary>Without a parameter the newest version is held against the one before it.</summary>
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await history.OfAsync(slug, ct) is not ({ } source, { Count: > 1 } numbers)) return NotFound();

        var query = new QueryReader(Request.Query);
        var to = query.Number(To, numbers[^1]) ?? numbers[^1];
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (await history.FindAsync(slug, to - 1, ct) is not { } before || await history.FindAsync(slug, to, ct) is not { } after) return NotFound();

        (Source, Numbers, Before, After) = (source, numbers, before, after);
        (Claims, Text) = (ClaimChanges.Of(before, after), TextChanges.Of(before.Paragraphs, after.Paragraphs));
        return Page();
    }
}
