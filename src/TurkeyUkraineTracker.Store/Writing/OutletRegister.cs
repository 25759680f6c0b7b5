using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Brings an article's outlet into the store.</summary>
internal sealed class OutletRegister(TrackerContext context, Topic topic)
{
    /// <summary>The outlet the article names, else the known one at its address; null when neither says who published it.</summary>
    public async Task<Outlet?> EnterAsync(string? name, Uri? url, CancellationToken ct)
    {
        var known = KnownByName(name) ?? (name is null ? KnownByAddress(url) : null);
        var slug = known?.Id ?? Slug.Of(name ?? "");
        if (slug.Length == 0) return null;

        return await context.Outlets.AsTracking().SingleOrDefaultAsync(outlet => outlet.Slug == slug, ct)
            ?? context.Add(new Outlet { Slug = slug, Name = known?.Name ?? name ?? slug }).Entity;
    }

    private TopicOutlet? KnownByName(string? name)
    {
        var key = NameKey.Of(name);
        return topic.Outlets.FirstOrDefault(outlet => key.Length > 0 && (NameKey.Of(outlet.Name) == key || outlet.Domain == name));
    }

    private TopicOutlet? KnownByAddress(Uri? url) => url is { IsAbsoluteUri: true }
        ? topic.Outlets.FirstOrDefault(outlet => outlet.Domain is { } domain && $".{url.IdnHost}".EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase))
        : null;
}
