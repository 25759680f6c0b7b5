using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Terms;

public sealed class IndexModel(TermList terms) : PageModel
{
    private const int PageSize = 50;

    public TermFilter Filter { get; private set; } = new();

    public ListPage<ReferentRow> List { get; private set; } = null!;

    /// <summary>The links to the other pages of the list.</summary>
    public Pager Pager { get; private set; } = null!;

    public TermForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = TermQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(TermQuery.Url(Filter));

        List = await terms.PageAsync(Filter, PageSize, ct);
        Pager = Pager.Of("terms", List, Filter.Place, place => TermQuery.Url(Filter with { After = place.After, Before = place.Before }));
        Form = new(TermQuery.Path, Filter, await terms.ChoicesAsync(ct), HasKind: true);
        return Page();
    }
}
