using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages.Actors;

public sealed class ShowModel(ActorDetail actors) : PageModel
{
    public ActorView Actor { get; private set; } = null!;

    public IEnumerable<IGrouping<string, SeenName>> SeenByLanguage => Actor.Seen.GroupBy(name => name.Language);

    /// <summary>Names that would be recognised but stand in none of the articles counted.</summary>
    public IReadOnlyList<IGrouping<string, ActorNameView>> OtherNamesByLanguage =>
        [.. Actor.Names.Where(name => Actor.Seen.All(seen => seen.Text != name.Text)).GroupBy(name => name.Language)];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await actors.FindAsync(slug, ct) is not { } found) return NotFound();

        Actor = found;
        return Page();
    }
}
