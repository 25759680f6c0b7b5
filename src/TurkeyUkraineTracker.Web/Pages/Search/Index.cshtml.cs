using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Search;

public sealed class IndexModel(SiteSearch search) : PageModel
{
    /// <summary>As typed; null for nothing.</summary>
    public string? Words { get; private set; }

    public bool IsExact { get; private set; }

    public SearchView Found { get; private set; } = SearchView.Nothing;

    public NamesSearched Names { get; private set; } = null!;

    /// <summary>What was found of each kind, for the line of links at the top; in the order of the page, the few and sure before the many.</summary>
    public IReadOnlyList<(string Id, string Name, int Total)> Groups =>
    [
        ("actors", "Actors", Found.Actors.Total),
        ("claims", "Claims", Found.Claims.Total),
        ("figures", "Figures", Found.Figures.Total),
        ("articles", "Articles", Found.Articles.Total),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        (Words, IsExact) = (query.Text(ClaimQuery.Q), query.Flag(ClaimQuery.Exact));
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(SearchQuery.Url(Words, IsExact));

        Found = await search.FindAsync(Words, IsExact, ct);
        Names = NamesSearched.Of(Found.Variants, IsExact, exact => SearchQuery.Url(Words, exact));
        return Page();
    }
}
