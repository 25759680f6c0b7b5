using System.Globalization;

namespace TurkeyUkraineTracker.Ingestion.Feeds;

/// <summary>Times as feeds write them: RFC 3339, or RFC 822 with names of zones.</summary>
internal static class FeedDate
{
    /// <summary>As pages write it, in the zone it was given in; null when it cannot be read.</summary>
    public static string? Of(string? text) =>
        DateTimeOffset.TryParse(Numbered(text?.Trim() ?? ""), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;

    // The zones of RFC 822 that still occur; .NET reads GMT and numbers only.
    private static string Numbered(string text) =>
        text.Split(' ') is [.. var rest, var zone] && ZoneOf(zone) is { } offset ? $"{string.Join(' ', rest)} {offset}" : text;

    private static string? ZoneOf(string zone) => zone switch
    {
        "UT" or "UTC" or "Z" => "+00:00",
        "EST" or "CDT" => "-05:00",
        "EDT" => "-04:00",
        "CST" or "MDT" => "-06:00",
        "MST" or "PDT" => "-07:00",
        "PST" => "-08:00",
        _ => null,
    };
}
