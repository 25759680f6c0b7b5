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

    public ClaimPage List { get; private set; } = null!;

    public ClaimFacets Facets { get; private set; } = null!;

    public IReadOnlyList<ClaimChip> Chips { get; private set; } = [];

    /// <summary>For an empty list: each condition with how many claims its removal would bring.</summary>
    public IReadOnlyList<(ClaimChip Chip, int Total)> WaysOut { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = ClaimQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(ClaimQuery.Url(Filter));

        await AskAsync(ct);
        return Page();
    }

    private async Task AskAsync(CancellationToken ct)
    {
        List = await claims.PageAsync(Filter, PageSize, ct);
        Facets = await claims.FacetsAsync(Filter, ct);
        InWords = await claims.InWordsAsync(Filter, LanguageNames.Of, KindWords.Clause, ct);
        Chips = ClaimChip.Of(Filter, Facets);
        if (List.Total == 0) WaysOut = await FindWaysOutAsync(ct);
    }

    private async Task<IReadOnlyList<(ClaimChip Chip, int Total)>> FindWaysOutAsync(CancellationToken ct)
    {
        var found = new List<(ClaimChip Chip, int Total)>();
        foreach (var chip in Chips) found.Add((chip, (await claims.PageAsync(chip.Without, 1, ct)).Total));
        return [.. found.OrderByDescending(way => way.Total)];
    }
}
