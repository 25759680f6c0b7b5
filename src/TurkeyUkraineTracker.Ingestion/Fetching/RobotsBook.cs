using System.Collections.Concurrent;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>The robots.txt of every site that was asked lately.</summary>
public sealed class RobotsBook(GuardedWeb web, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    // A site whose rules could not be had is asked again soon.
    private static readonly TimeSpan FreshWhenUnknown = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> _pages = new(StringComparer.Ordinal);

    /// <summary>The rules of the site the address belongs to. A site without any allows all; one that cannot be asked allows nothing for now (RFC 9309, 2.3.1).</summary>
    public async Task<RobotsRules> OfAsync(Uri url, CancellationToken ct)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        if (_pages.TryGetValue(site, out var page) && page.Until > clock.GetUtcNow()) return page.Rules;

        var (rules, fresh) = await AskAsync(new(url, "/robots.txt"), ct);
        _pages[site] = (rules, clock.GetUtcNow() + fresh);
        return rules;
    }

    private async Task<(RobotsRules Rules, TimeSpan Fresh)> AskAsync(Uri url, CancellationToken ct)
    {
        for (var hop = 0; hop <= FetchLimits.Redirects; hop++)
        {
            switch (await web.AskAsync(url, Validators.None, ct))
            {
                case FetchResult.Fetched fetched: return (RobotsRules.Parse(fetched.Bytes), Fresh);
                case FetchResult.NotNow: return (RobotsRules.NothingAllowed, FreshWhenUnknown);
                case FetchResult.Moved(var to) when WebDocument.IsAddress(to.OriginalString, out var next): url = next; break;
                default: return (RobotsRules.AllAllowed, Fresh);
            }
        }

        return (RobotsRules.AllAllowed, Fresh);
    }
}
