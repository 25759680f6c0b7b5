using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>Addresses as feeds write them.</summary>
internal static class FeedAddress
{
    /// <summary>Null for what is no address on the web, such as <c>urn:…</c> or <c>javascript:…</c>.</summary>
    /// <param name="at">What a relative one is relative to.</param>
    public static Uri? Of(string? text, Uri at) =>
        text?.Trim() is { Length: > 0 } filled && Uri.TryCreate(at, filled, out var url) && WebDocument.IsAddress(url.AbsoluteUri, out var address)
            ? address
            : null;
}
