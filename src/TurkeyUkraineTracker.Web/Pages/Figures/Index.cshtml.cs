using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Figures;

public sealed class IndexModel(FigureList figures) : PageModel
{
    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    public int Total => Tables.Sum(table => table.Rows.Count);

    public async Task OnGetAsync(CancellationToken ct) => Tables = FigureTable.Of(await figures.AllAsync(ct));
}
