using System.Collections.Concurrent;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>Fetches documents from the web, politely: as robots.txt asks, not too fast, and only what has changed.</summary>
public sealed class WebFetcher(GuardedWeb web, RobotsBook robots, FetchLimits limits, TimeProvider clock)
{
    public const string NotAnAddress = "It is no address that begins with http:// or https://.";
    public const string WithPassword = "It has a name or password in it; such addresses are not fetched.";
    public const string AgainstRobots = "The site's robots.txt asks not to fetch it.";
    public const string InCircles = "It redirects too often.";

    private readonly ConcurrentDictionary<string, DateTimeOffset> _turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Follows redirects, each checked like the first address. Nothing is thrown for what a server does.</summary>
    /// <param name="known">What the document came with when it was last had; then it may be <see cref="FetchResult.NotModified"/>.</param>
    public async Task<FetchResult> FetchAsync(Uri url, Validators known, CancellationToken ct)
    {
        for (var hop = 0; hop <= FetchLimits.Redirects; hop++)
        {
            var result = await AskAsync(url, known, ct);
            if (result is not FetchResult.Moved(var to)) return result;
            url = to;
        }

        return new FetchResult.Refused(InCircles);
    }

    private async Task<FetchResult> AskAsync(Uri url, Validators known, CancellationToken ct)
    {
        if (!WebDocument.IsAddress(url.OriginalString, out _)) return new FetchResult.Refused(NotAnAddress);
        if (url.UserInfo.Length > 0) return new FetchResult.Refused(WithPassword);

        var rules = await robots.OfAsync(url, ct);
        if (!rules.Allows(url)) return new FetchResult.Refused(AgainstRobots);

        await TurnAsync(url.Host, rules.Delay > limits.Gap ? rules.Delay : limits.Gap, ct);
        return await web.AskAsync(url, known, ct);
    }

    // Everybody who asks one host gets the next turn, however many ask at a time.
    private Task TurnAsync(string host, TimeSpan gap, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var next = _turns.AddOrUpdate(host, now + gap, (_, turn) => (turn > now ? turn : now) + gap);
        var wait = next - gap - now;
        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, ct) : Task.CompletedTask;
    }
}
