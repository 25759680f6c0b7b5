using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages.Sources;

public sealed class IndexModel(SourceList sources) : PageModel
{
    public IReadOnlyList<SourceRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await sources.AllAsync(ct);
}
