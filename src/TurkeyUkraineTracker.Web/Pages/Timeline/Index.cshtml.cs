using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Timeline;

public sealed class IndexModel(ClaimTimeline timeline, ClaimList claims) : PageModel
{
    public ClaimFilter Filter { get; private set; } = new();

    public TimelineChoice Choice { get; private set; } = new();

    public TimelineView View { get; private set; } = null!;

    /// <summary>Null where no claim has a day.</summary>
    public TimelinePlot? Plot { get; private set; }

    public FilterPanel Panel { get; private set; } = null!;

    /// <summary>The filter as a clause after "claims"; "" for no filter.</summary>
    public string InWords { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var query = new QueryReader(Request.Query);
        (Filter, Choice) = (ClaimQuery.Read(query).First, TimelineQuery.Read(query));
        var search = FilterPanel.ReadSearch(query);
        if (query.Problem is { } problem) return this.Refuse(problem);

        var address = TimelineQuery.Address(Choice);
        if (!query.Says(address.Pairs(Filter).Concat(FilterPanel.Pairs(search)))) return Redirect(address.Url(Filter));

        View = await timeline.ReadAsync(Filter, Choice.Date, Choice.By, ct);
        Plot = TimelinePlot.Of(View);
        Panel = new(Filter, address, await claims.FacetsAsync(Filter, ct, search), search);
        InWords = await claims.InWordsAsync(Filter, LanguageNames.Of, KindWords.Clause, ct);
        return Page();
    }

    /// <summary>The timeline drawn otherwise, of the same claims.</summary>
    public string UrlOf(TimelineChoice choice) => TimelineQuery.Address(choice).Url(Filter);

    /// <summary>The same timeline of the days of a mark only.</summary>
    public string UrlOf(TimelineMark mark) => TimelineQuery.Address(Choice).Url(TimelineQuery.Within(
        Filter, Choice.Date, mark.First is { } first ? DateOnly.FromDayNumber(first) : null, mark.Last is { } last ? DateOnly.FromDayNumber(last) : null));

    /// <summary>The claims of a line.</summary>
    public string UrlOf(PlottedLane lane) => ClaimQuery.Url(
        lane.Slug is null ? Filter : Choice.By == TimelineLanes.Speaker ? Filter with { Speaker = lane.Slug } : Filter with { Topic = lane.Slug });
}
