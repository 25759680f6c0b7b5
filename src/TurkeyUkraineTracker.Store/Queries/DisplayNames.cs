using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What readers call the actors and the outlet a filter names.</summary>
internal sealed class DisplayNames
{
    private readonly Dictionary<string, string> _names;

    private DisplayNames(Dictionary<string, string> names) => _names = names;

    public static async Task<DisplayNames> ReadAsync(TrackerContext context, ClaimFilter filter, CancellationToken ct)
    {
        var names = await context.Outlets.Where(outlet => outlet.Slug == filter.Outlet).Select(outlet => new { outlet.Slug, outlet.Name })
            .Concat(context.Actors.Where(actor => actor.Slug == filter.Speaker || actor.Slug == filter.About).Select(actor => new { actor.Slug, actor.Name }))
            .ToListAsync(ct);
        return new(names.DistinctBy(name => name.Slug).ToDictionary(name => name.Slug, name => name.Name, StringComparer.Ordinal));
    }

    /// <summary>The slug itself for one that nothing has.</summary>
    public string Of(string slug) => _names.GetValueOrDefault(slug, slug);
}
