using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A feed that is subscribed to.</summary>
/// <param name="Entries">Entries seen so far.</param>
public sealed record FeedRow(int Id, string Url, string? Title, DateTime? PolledUtc, DateTime NextPollUtc, bool IsPaused, string? Problem, int Entries);

/// <summary>The feeds that are subscribed to.</summary>
public sealed class FeedList(TrackerContext context)
{
    /// <summary>In the order in which they were subscribed to.</summary>
    public async Task<IReadOnlyList<FeedRow>> AllAsync(CancellationToken ct) => await context.Feeds
        .OrderBy(feed => feed.Id)
        .Select(feed => new FeedRow(feed.Id, feed.Url, feed.Title, feed.PolledUtc, feed.NextPollUtc, feed.IsPaused, feed.Problem, feed.Entries.Count))
        .ToListAsync(ct);
}
