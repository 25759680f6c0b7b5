using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Sources;

public sealed class IndexModel(SourceList sources) : PageModel
{
    private const int PageSize = 50;

    public SourceFilter Filter { get; private set; } = new();

    public ListPage<SourceRow> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = SourceQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(SourceQuery.Url(Filter));

        List = await sources.PageAsync(Filter, PageSize, ct);
        return Page();
    }
}
