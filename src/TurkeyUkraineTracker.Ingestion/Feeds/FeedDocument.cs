namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>A feed as it was read, of whatever format.</summary>
/// <param name="Refresh">How long the feed itself wishes to be left alone; null when it says nothing.</param>
public sealed record FeedDocument(string? Title, TimeSpan? Refresh, IReadOnlyList<FeedItem> Items);

/// <summary>An entry of a feed.</summary>
/// <param name="Key">The id the feed gives it, else its address, else its title; never empty.</param>
/// <param name="Url">Of the page it is about; null when it names none on the web.</param>
/// <param name="Content">The whole text as HTML; null when the feed has a summary at most.</param>
/// <param name="Changed">When it was published or, later, changed: as the feed writes it.</param>
public sealed record FeedItem(string Key, Uri? Url, string? Title, string? Author, string? Changed, string? Content);

/// <summary>A feed, or why the bytes are none.</summary>
public abstract record FeedReading
{
    private FeedReading()
    {
    }

    public sealed record Readable(FeedDocument Feed) : FeedReading;

    /// <param name="Why">A sentence for people.</param>
    public sealed record Unreadable(string Why) : FeedReading;
}
