using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages;

public sealed class IndexModel(HomeNumbers numbers, ClaimDetail claims) : PageModel
{
    private const int CoveredShown = 8;

    public HomeView Home { get; private set; } = null!;

    /// <summary>The claim that opens the page: one that most articles tell, of somebody known if there is one, else the newest quoted; null in an empty store.</summary>
    public ClaimRow? Lead { get; private set; }

    /// <summary>The lead in the words of several articles; empty when only one tells it.</summary>
    public IReadOnlyList<LeadWording> Wordings { get; private set; } = [];

    /// <summary>Null while no two outlets tell the same claims.</summary>
    public CoverageGrid? Coverage { get; private set; }

    public IEnumerable<ClaimRow> OtherClaims => Home.NewestClaims.Where(claim => claim != Lead);

    public int MostSaid => Home.Speakers.Select(speaker => speaker.SaidBy).DefaultIfEmpty().Max();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Home = await numbers.ReadAsync(ct);
        Lead = Home.MostShared.FirstOrDefault(claim => claim is { Speaker: not null, Kind: not AttributionKind.Narrated })
            ?? Home.NewestClaims.OrderByDescending(claim => claim is { Kind: AttributionKind.Direct, Speaker: not null }).FirstOrDefault();
        Coverage = CoverageGrid.Of([.. Home.DifferingClaims.Concat(Home.MostShared).DistinctBy(claim => claim.Id).Take(CoveredShown)]);
        if (Lead is { Articles: > 1 } lead && await claims.FindAsync(lead.Id, ct) is { } told) Wordings = LeadWording.Of(told);
    }
}
