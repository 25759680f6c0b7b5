using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Tensions;

public sealed class IndexModel(TensionList tensions) : PageModel
{
    private const int PageSize = 30;

    public TensionKind? Kind { get; private set; }

    public TensionPage List { get; private set; } = null!;

    public bool IsFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Kind = query.Choice<TensionKind>(TensionQuery.Kind);
        var after = query.Number(TensionQuery.After, int.MaxValue);
        if (query.Problem is { } problem) return this.Refuse(problem);

        IsFirst = after is null;
        List = await tensions.PageAsync(Kind, after, PageSize, ct);
        return Page();
    }
}
