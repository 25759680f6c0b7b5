using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>A feed whose turn it is.</summary>
public sealed record DueFeed(int Id, Uri Url, string? Title, string? ETag, string? LastModified, int Failures);

/// <summary>An entry as a feed has it now.</summary>
/// <param name="Document">What it asks for; null when there is nothing to be had.</param>
public sealed record SeenEntry(string Key, string Fingerprint, WantedDocument? Document);

/// <summary>What a feed came with.</summary>
/// <param name="Entries">A key may stand among them more than once; the first counts.</param>
public sealed record FeedContents(string? Title, string? ETag, string? LastModified, IReadOnlyList<SeenEntry> Entries);

/// <summary>The feeds that are subscribed to, and what was seen in them.</summary>
public sealed class FeedBook(TrackerContext context, WaitingDocuments queue, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Its turn is at once. Subscribing twice is subscribing once; what was paused goes on.</summary>
    public async Task SubscribeAsync(Uri url, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        var address = url.AbsoluteUri;
        var feed = await context.Feeds.AsTracking().SingleOrDefaultAsync(feed => feed.Url == address, ct)
            ?? context.Add(new Feed { Url = address, SubscribedUtc = Now }).Entity;
        (feed.NextPollUtc, feed.IsPaused, feed.Failures, feed.Problem) = (Now, false, 0, null);
        await context.SaveChangesAsync(ct);
        context.ChangeTracker.Clear();
    }

    /// <summary>Stops asking; what came from the feed stays. Answers whether there was such a feed.</summary>
    public async Task<bool> UnsubscribeAsync(int feed, CancellationToken ct) => await context.Feeds.Where(row => row.Id == feed).ExecuteDeleteAsync(ct) > 0;

    /// <summary>Null when it is no feed's turn. The feed is put off for <paramref name="meanwhile"/>, so that no other process asks it too.</summary>
    public async Task<DueFeed?> TakeDueAsync(TimeSpan meanwhile, CancellationToken ct)
    {
        if (!await Due().AnyAsync(ct)) return null;

        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await Due().OrderBy(feed => feed.NextPollUtc).ThenBy(feed => feed.Id).FirstOrDefaultAsync(ct) is not { } due) return null;

        var next = Now + meanwhile;
        await context.Feeds.Where(feed => feed.Id == due.Id).ExecuteUpdateAsync(set => set.SetProperty(feed => feed.NextPollUtc, next), ct);
        await transaction.CommitAsync(ct);
        return new(due.Id, new(due.Url), due.Title, due.ETag, due.LastModified, due.Failures);
    }

    /// <summary>Writes down what is new or changed and asks for it, in one step: nothing is asked for twice, and nothing is forgotten.</summary>
    /// <returns>How many documents are asked for.</returns>
    public async Task<int> EnterAsync(DueFeed feed, FeedContents contents, TimeSpan next, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (!await context.Feeds.AnyAsync(row => row.Id == feed.Id, ct)) return 0;

        var changed = await ChangedAsync(feed.Id, contents.Entries, ct);
        var wanted = changed.Select(entry => entry.Document).OfType<WantedDocument>().ToList();
        if (wanted.Count > 0) await queue.AddAsync(contents.Title ?? feed.Url.AbsoluteUri, wanted, isHeld: false, ct);
        await PutOffAsync(feed.Id, next, ct);
        await context.Feeds.Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Title, contents.Title)
            .SetProperty(row => row.ETag, contents.ETag)
            .SetProperty(row => row.LastModified, contents.LastModified), ct);
        await transaction.CommitAsync(ct);
        return wanted.Count;
    }

    /// <summary>All is well, and its next turn comes then.</summary>
    public Task PutOffAsync(int feed, TimeSpan next, CancellationToken ct)
    {
        var (now, turn) = (Now, Now + next);
        return context.Feeds.Where(row => row.Id == feed).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.PolledUtc, now)
            .SetProperty(row => row.NextPollUtc, turn)
            .SetProperty(row => row.Failures, 0)
            .SetProperty(row => row.Problem, (string?)null), ct);
    }

    /// <summary>It could not be had.</summary>
    /// <param name="isOver">Whether it is not to be asked any more.</param>
    public Task FailAsync(int feed, string why, TimeSpan next, bool isOver, CancellationToken ct)
    {
        var (now, turn) = (Now, Now + next);
        return context.Feeds.Where(row => row.Id == feed).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.PolledUtc, now)
            .SetProperty(row => row.NextPollUtc, turn)
            .SetProperty(row => row.Failures, row => row.Failures + 1)
            .SetProperty(row => row.Problem, why)
            .SetProperty(row => row.IsPaused, isOver), ct);
    }

    private IQueryable<Feed> Due()
    {
        var now = Now;
        return context.Feeds.Where(feed => !feed.IsPaused && feed.NextPollUtc <= now);
    }

    private async Task<List<SeenEntry>> ChangedAsync(int feed, IReadOnlyList<SeenEntry> entries, CancellationToken ct)
    {
        var seen = entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        var keys = seen.Select(entry => entry.Key).ToList();
        var known = await context.FeedEntries.AsTracking()
            .Where(entry => entry.FeedId == feed && keys.Contains(entry.Key))
            .ToDictionaryAsync(entry => entry.Key, StringComparer.Ordinal, ct);
        var changed = seen.Where(entry => known.GetValueOrDefault(entry.Key)?.Fingerprint != entry.Fingerprint).ToList();
        foreach (var entry in changed)
        {
            if (known.TryGetValue(entry.Key, out var row)) row.Fingerprint = entry.Fingerprint;
            else context.Add(new FeedEntry { FeedId = feed, Key = entry.Key, Fingerprint = entry.Fingerprint });
        }

        await context.SaveChangesAsync(ct);
        return changed;
    }
}
