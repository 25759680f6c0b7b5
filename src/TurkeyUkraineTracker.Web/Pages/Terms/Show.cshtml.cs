using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Terms;

public sealed class ShowModel(TermList terms, TermDetail detail) : PageModel
{
    public TermFilter Filter { get; private set; } = new();

    public ReferentView Referent { get; private set; } = null!;

    public TermForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string referent, CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = TermQuery.ReadOne(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(TermQuery.Url(Filter, referent));
        if (await detail.FindAsync(referent, Filter, ct) is not { } found) return NotFound();

        Referent = found;
        Form = new(TermQuery.Url(new(), referent), Filter, await terms.ChoicesAsync(ct), HasKind: false);
        return Page();
    }

    /// <summary>Where a user's first use of a word stands; the list of its places when that is not among those shown.</summary>
    public string PlaceOf(TermUser user, int term)
    {
        var place = Referent.Terms[term].Places.FirstOrDefault(place => user.Outlet is null ? place.Source.Slug == user.Article : place.Source.OutletSlug == user.Outlet);
        return place is null ? $"#{IdOf(term)}" : SiteUrls.SpotInSource(place.Source.Slug, place.Spans[0]);
    }

    public static string IdOf(int term) => FormattableString.Invariant($"term-{term + 1}");
}
