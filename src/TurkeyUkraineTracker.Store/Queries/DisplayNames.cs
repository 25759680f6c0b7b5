using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>What readers call the actors and the outlet a filter names.</summary>
internal sealed class DisplayNames
{
    private readonly Dictionary<string, string> _names;

    private DisplayNames(Dictionary<string, string> names) => _names = names;

    public static async Task<DisplayNames> ReadAsync(TrackerContext context, ClaimFilter filter, CancellationToken ct)
    {
        string[] outlets = [.. new[] { filter.Outlet }.OfType<string>()], actors = [.. new[] { filter.Speaker, filter.About }.OfType<string>()];
        var names = await context.Outlets.Where(outlet => outlets.Contains(outlet.Slug)).Select(outlet => new { outlet.Slug, outlet.Name })
            .Concat(context.Actors.Where(actor => actors.Contains(actor.Slug)).Select(actor => new { actor.Slug, actor.Name }))
            .ToListAsync(ct);
        return new(names.DistinctBy(name => name.Slug).ToDictionary(name => name.Slug, name => name.Name, StringComparer.Ordinal));
    }

    /// <summary>The slug itself for one that nothing has.</summary>
    public string Of(string slug) => _names.GetValueOrDefault(slug, slug);
}
