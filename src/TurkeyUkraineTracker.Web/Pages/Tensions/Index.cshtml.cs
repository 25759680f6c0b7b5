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

    public ListPage<TensionRow> List { get; private set; } = null!;

    /// <summary>Of every kind, whichever is shown.</summary>
    public IReadOnlyDictionary<TensionKind, int> Counts { get; private set; } = null!;

    /// <summary>The links to the other pages of the list.</summary>
    public Pager Pager { get; private set; } = null!;

    public PagePlace Place { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        (Kind, Place) = TensionQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);

        (List, Counts) = await tensions.PageAsync(Kind, Place, PageSize, ct);
        Pager = Pager.Of("tensions", List, Place, place => TensionQuery.Url(Kind, place));
        return Page();
    }
}
