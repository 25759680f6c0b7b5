namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>A feed that is looked at again and again.</summary>
public sealed class Feed
{
    public int Id { get; set; }

    public required string Url { get; set; }

    /// <summary>As it names itself; null before it was first read.</summary>
    public string? Title { get; set; }

    public DateTime SubscribedUtc { get; set; }

    public DateTime? PolledUtc { get; set; }

    /// <summary>Not to be asked before.</summary>
    public DateTime NextPollUtc { get; set; }

    /// <summary>No more to be asked until somebody says so.</summary>
    public bool IsPaused { get; set; }

    /// <summary>As the server sent them; they make the next question short.</summary>
    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>How often in a row it could not be had.</summary>
    public int Failures { get; set; }

    /// <summary>Why not, last time; null when all went well.</summary>
    public string? Problem { get; set; }

    public List<FeedEntry> Entries { get; } = [];
}

/// <summary>An entry that was seen in a feed.</summary>
public sealed class FeedEntry
{
    public int FeedId { get; set; }

    /// <summary>The id the feed gives it.</summary>
    public required string Key { get; set; }

    /// <summary>Of what the feed says of it: another one means that it has changed.</summary>
    public required string Fingerprint { get; set; }
}
