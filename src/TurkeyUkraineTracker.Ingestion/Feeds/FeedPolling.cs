using System.Diagnostics;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>Looks at the feeds whose turn it is and asks for what is new in them.</summary>
public sealed class FeedPolling(FeedBook feeds, WebFetcher fetcher, AddressGuard guard)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    // As long as a feed can take at most, with what robots.txt and redirects add.
    private static readonly TimeSpan Meanwhile = TimeSpan.FromMinutes(10);

    /// <summary>Works until it is no feed's turn. A feed that fails costs the others nothing; it is asked less and less often.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (await feeds.TakeDueAsync(Meanwhile, ct) is { } due)
            await EndAsync(due, await fetcher.FetchAsync(due.Url, new(due.ETag, due.LastModified), ct), ct);
    }

    private Task EndAsync(DueFeed due, FetchResult result, CancellationToken ct) => result switch
    {
        FetchResult.Fetched fetched => ReadAsync(due, fetched, ct),
        FetchResult.NotModified => feeds.PutOffAsync(due.Id, Shortest, ct),
        FetchResult.NotNow(var why, var wait) => feeds.FailAsync(due.Id, why, wait is { } wished ? Between(wished) : BackOff(due), isOver: false, ct),
        FetchResult.Refused(var why, var isGone) => feeds.FailAsync(due.Id, why, BackOff(due), isGone, ct),
        _ => throw new UnreachableException(),
    };

    private Task ReadAsync(DueFeed due, FetchResult.Fetched fetched, CancellationToken ct) => FeedReader.Read(fetched.Bytes, fetched.Url) switch
    {
        FeedReading.Readable(var feed) => feeds.EnterAsync(due, ContentsOf(feed, due, fetched.Validators), Between(feed.Refresh ?? Shortest), ct),
        FeedReading.Unreadable(var why) => feeds.FailAsync(due.Id, why, BackOff(due), isOver: false, ct),
        _ => throw new UnreachableException(),
    };

    // Feeds begin with what is newest; the oldest is asked for first, so that versions and claims come in the order of time.
    private FeedContents ContentsOf(FeedDocument feed, DueFeed due, Validators validators) => new(
        feed.Title,
        validators.ETag,
        validators.LastModified,
        [.. feed.Items.Reverse().Select(item => new SeenEntry(item.Key, FeedEntryDocument.FingerprintOf(item), Wanted(item, due.Url)))]);

    private WantedDocument? Wanted(FeedItem item, Uri feed) => FeedEntryDocument.Of(item, feed) switch
    {
        WantedDocument.OnTheWeb(var name, var url) when !guard.LetsThrough(feed, url) => new WantedDocument.NotToBeHad(name, GuardedWeb.FromOutside),
        var wanted => wanted,
    };

    private static TimeSpan BackOff(DueFeed due) => Between(Shortest * Math.Pow(2, Math.Min(due.Failures, 10)));

    private static TimeSpan Between(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;
}
