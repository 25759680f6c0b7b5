using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages;

public sealed class IndexModel(HomeNumbers numbers) : PageModel
{
    public HomeView Home { get; private set; } = null!;

    /// <summary>The claim that opens the page: one that most articles tell, of somebody known if there is one, else the newest quoted; null in an empty store.</summary>
    public ClaimRow? Lead { get; private set; }

    public IEnumerable<ClaimRow> OtherClaims => Home.NewestClaims.Where(claim => claim != Lead);

    /// <summary>Claims in most articles that are not already among those that differ.</summary>
    public IReadOnlyList<ClaimRow> SharedWithoutDifference =>
        [.. Home.MostShared.Where(shared => Home.DifferingClaims.All(differing => differing.Id != shared.Id))];

    public int MostSaid => Home.Speakers.Select(speaker => speaker.SaidBy).DefaultIfEmpty().Max();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Home = await numbers.ReadAsync(ct);
        Lead = Home.MostShared.FirstOrDefault(claim => claim is { Speaker: not null, Kind: not AttributionKind.Narrated })
            ?? Home.NewestClaims.OrderByDescending(claim => claim is { Kind: AttributionKind.Direct, Speaker: not null }).FirstOrDefault();
    }
}
