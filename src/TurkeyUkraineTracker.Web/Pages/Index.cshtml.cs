using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages;

public sealed class IndexModel(HomeNumbers numbers) : PageModel
{
    public HomeView Home { get; private set; } = null!;

    /// <summary>The claim that opens the page: the newest words quoted from somebody known, else the newest; null in an empty store.</summary>
    public ClaimRow? Lead { get; private set; }

    public IEnumerable<ClaimRow> OtherClaims => Home.NewestClaims.Where(claim => claim != Lead);

    public int MostSaid => Home.Speakers.Select(speaker => speaker.SaidBy).DefaultIfEmpty().Max();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Home = await numbers.ReadAsync(ct);
        Lead = Home.NewestClaims.OrderByDescending(claim => claim is { Kind: AttributionKind.Direct, Speaker: not null }).FirstOrDefault();
    }
}
