using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages;

public sealed class IndexModel(HomeNumbers numbers) : PageModel
{
    public HomeView Home { get; private set; } = null!;

    /// <summary>The claim that opens the page; null in an empty store.</summary>
    public ClaimRow? Lead => Home.NewestClaims.Count > 0 ? Home.NewestClaims[0] : null;

    public int MostSaid => Home.Speakers.Select(speaker => speaker.SaidBy).DefaultIfEmpty().Max();

    public async Task OnGetAsync(CancellationToken ct) => Home = await numbers.ReadAsync(ct);
}
