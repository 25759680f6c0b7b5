using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Terms;

public sealed class IndexModel(TermList terms) : PageModel
{
    public TermFilter Filter { get; private set; } = new();

    public IReadOnlyList<ReferentRow> Rows { get; private set; } = [];

    public TermForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = TermQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(TermQuery.Url(Filter));

        Rows = await terms.AllAsync(Filter, ct);
        Form = new(TermQuery.Path, Filter, await terms.ChoicesAsync(ct), HasKind: true);
        return Page();
    }
}
