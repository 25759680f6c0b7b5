using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Figures;

public sealed class IndexModel(FigureList figures) : PageModel
{
    private const int PageSize = 50;

    public FigureFilter Filter { get; private set; } = new();

    public int Total { get; private set; }

    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    /// <summary>Units of which there are several figures; without those of the tables.</summary>
    public IReadOnlyList<FigureGroupSize> Further { get; private set; } = [];

    /// <summary>Of the figures of one unit; null where all units are shown.</summary>
    public Pager? Pager { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        Filter = FigureQuery.Read(query);
        if (query.Problem is { } problem) return this.Refuse(problem);
        if (query.HasEmpty) return Redirect(FigureQuery.Url(Filter));

        await (Filter.Unit is null ? ShowUnitsAsync(ct) : ShowOneAsync(Filter.Unit, ct));
        return Page();
    }

    private async Task ShowUnitsAsync(CancellationToken ct)
    {
        var overview = await figures.OverviewAsync(Filter, ct);
        (Total, Tables, Further) = (overview.Total, FigureTable.Of(overview), [.. overview.Several.Skip(FigureList.GroupsShown)]);
    }

    private async Task ShowOneAsync(string unit, CancellationToken ct)
    {
        var page = await figures.PageAsync(Filter, PageSize, ct);
        Total = page.Total;
        Tables = [FigureTable.Of(new FigureGroup(unit, Filter.Measure, page.Rows, page.Total), "u-1")];
        Pager = Pager.Of("figures", page, Filter.Place, place => FigureQuery.Url(Filter with { After = place.After, Before = place.Before }));
    }
}
