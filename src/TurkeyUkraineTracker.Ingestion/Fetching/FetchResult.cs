namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>What asking for an address came to.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <param name="Url">Where it was found after redirects.</param>
    /// <param name="Charset">As the header names it; null when it does not.</param>
    public sealed record Fetched(byte[] Bytes, Uri Url, Validators Validators, string? Charset = null) : FetchResult;

    /// <summary>It is what it was when it was asked for last.</summary>
    public sealed record NotModified : FetchResult;

    /// <summary>To be asked for elsewhere.</summary>
    internal sealed record Moved(Uri To) : FetchResult;

    /// <summary>Asking again would come to the same.</summary>
    /// <param name="Why">A sentence for people.</param>
    /// <param name="IsGone">Whether the server says that it is gone for good.</param>
    public sealed record Refused(string Why, bool IsGone = false) : FetchResult;

    /// <summary>It may be had later.</summary>
    /// <param name="Why">A sentence for people.</param>
    /// <param name="Wait">As the server wishes; null when it says nothing.</param>
    public sealed record NotNow(string Why, TimeSpan? Wait = null) : FetchResult;
}

/// <summary>What a server gives with a document, to be asked later whether it has changed.</summary>
public sealed record Validators(string? ETag, string? LastModified)
{
    public static Validators None { get; } = new(null, null);
}
