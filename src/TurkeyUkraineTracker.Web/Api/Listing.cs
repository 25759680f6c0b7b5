using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Rows of a list, as many as were asked for.</summary>
/// <param name="Total">How many the whole list has.</param>
/// <param name="After">Key of what follows; null when nothing does.</param>
public sealed record Listing<TRow>(int Total, string? After, IReadOnlyList<TRow> Items);

/// <summary>A list of the site. Whatever a face of it writes, these are the rows: those that its page shows under the same query string.</summary>
internal interface IListing<TRow>
{
    /// <summary>Asks for every key that the list takes.</summary>
    public static abstract void Keys(QueryReader query);

    /// <param name="most">As many rows as one answer may have; lists that have no pages give all.</param>
    /// <returns>Null when the address cannot be read; the reader says why.</returns>
    public Task<Listing<TRow>?> ReadAsync(QueryReader query, int most, CancellationToken ct);
}

/// <summary>A list as JSON.</summary>
/// <param name="Page">The page that shows it, from the site's root.</param>
/// <param name="Next">Where the rows after these are; null when there are none.</param>
/// <param name="Total">How many rows the whole list has.</param>
public sealed record ListDocument<TRow>(string Page, string? Next, int Total, IReadOnlyList<TRow> Items);
