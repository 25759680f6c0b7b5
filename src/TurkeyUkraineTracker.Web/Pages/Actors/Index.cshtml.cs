using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Pages.Actors;

public sealed class IndexModel(ActorList actors) : PageModel
{
    public IReadOnlyList<IGrouping<ActorKind, ActorRow>> Kinds { get; private set; } = [];

    public int Total => Kinds.Sum(kind => kind.Count());

    public int MostSaid => Kinds.SelectMany(kind => kind).Select(row => row.SaidBy).DefaultIfEmpty().Max();

    public async Task OnGetAsync(CancellationToken ct) =>
        Kinds = [.. (await actors.AllAsync(ct)).GroupBy(actor => actor.Kind).OrderBy(kind => kind.Key)];
}
