using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Actors;

public sealed class IndexModel(ActorList actors) : PageModel
{
    private const int PageSize = 100;

    public ActorFilter Filter { get; private set; } = new();

    public ListPage<ActorRow> List { get; private set; } = null!;

    /// <summary>How many of each kind the words keep; of every kind, also of those that are not shown.</summary>
    public IReadOnlyDictionary<ActorKind, int> Counts { get; private set; } = null!;

    public int MostSaid => List.Rows.Select(row => row.SaidBy).DefaultIfEmpty().Max();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = ActorQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(ActorQuery.Url(Filter));

        List = await actors.PageAsync(Filter, PageSize, ct);
        Counts = await actors.KindsAsync(Filter, ct);
        return Page();
    }
}
