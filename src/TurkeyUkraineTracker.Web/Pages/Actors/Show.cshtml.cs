using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Actors;

public sealed class ShowModel(ActorDetail actors, ActorRecord record) : PageModel
{
    public ActorView Actor { get; private set; } = null!;

    public ActorRecordView Record { get; private set; } = null!;

    /// <summary>Null where none of its claims has a day.</summary>
    public DayScale? Days => DayScale.Of(Record.Topics.SelectMany(topic => topic.Claims));

    public IEnumerable<IGrouping<string, SeenName>> SeenByLanguage => Actor.Seen.GroupBy(name => name.Language);

    /// <summary>Names that would be recognised but stand in none of the articles counted.</summary>
    public IReadOnlyList<IGrouping<string, ActorNameView>> OtherNamesByLanguage =>
        [.. Actor.Names.Where(name => Actor.Seen.All(seen => seen.Text != name.Text)).GroupBy(name => name.Language)];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await actors.FindAsync(slug, ct) is not { } found) return NotFound();

        Actor = found;
        Record = await record.OfAsync(slug, ct);
        return Page();
    }
}
