using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages.Outlets;

public sealed class ShowModel(OutletDetail outlets, ClaimList claims) : PageModel
{
    private const int ClaimsShown = 10;

    public OutletView Outlet { get; private set; } = null!;

    public ClaimFilter Filter { get; private set; } = new();

    public ListPage<ClaimRow> Claims { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await outlets.FindAsync(slug, ct) is not { } found) return NotFound();

        Outlet = found;
        Filter = new(Outlet: slug);
        Claims = await claims.PageAsync(Filter, ClaimsShown, ct);
        return Page();
    }
}
