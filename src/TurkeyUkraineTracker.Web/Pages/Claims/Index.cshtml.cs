using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Claims;

public sealed class IndexModel(ClaimList claims) : PageModel
{
    private const int PageSize = 25;

    public ClaimFilter Filter { get; private set; } = new();

    /// <summary>The filter as a clause after "claims"; "" for no filter.</summary>
    public string InWords { get; private set; } = "";

    public ListPage<ClaimRow> List { get; private set; } = null!;

    public FilterPanel Panel { get; private set; } = null!;

    public NamesSearched Names { get; private set; } = null!;

    /// <summary>For an empty list: each condition with how many claims its removal would bring.</summary>
    public IReadOnlyList<(ClaimChip Chip, int Total)> WaysOut { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = ClaimQuery.Read(query);
        var search = FilterPanel.ReadSearch(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (!query.Says(ClaimQuery.Pairs(Filter).Concat(FilterPanel.Pairs(search)))) return Redirect(ClaimQuery.Url(Filter));

        await AskAsync(search, ct);
        return Page();
    }

    private async Task AskAsync(FacetSearch search, CancellationToken ct)
    {
        List = await claims.PageAsync(Filter, PageSize, ct);
        Panel = new(Filter, FilterAddress.OfClaims, await claims.FacetsAsync(Filter, ct, search), search);
        InWords = await claims.InWordsAsync(Filter, LanguageNames.Of, KindWords.Clause, ct);
        Names = NamesSearched.Of(await claims.VariantsAsync(Filter, ct), Filter.Exact, exact => ClaimQuery.Url(Filter.First with { Exact = exact }));
        if (List.Total == 0) WaysOut = await FindWaysOutAsync(ct);
    }

    private async Task<IReadOnlyList<(ClaimChip Chip, int Total)>> FindWaysOutAsync(CancellationToken ct)
    {
        var found = new List<(ClaimChip Chip, int Total)>();
        foreach (var chip in Panel.Chips) found.Add((chip, await claims.CountAsync(chip.Without, ct)));
        return [.. found.OrderByDescending(way => way.Total)];
    }
}
