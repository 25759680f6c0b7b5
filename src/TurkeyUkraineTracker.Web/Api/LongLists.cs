using System.Runtime.CompilerServices;
using Microsoft.Extensions.Primitives;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Reads lists a piece at a time, so that memory does not grow with a file.</summary>
internal static class LongLists
{
    /// <summary>Rows of a file.</summary>
    public const int FileSize = 10_000;

    /// <summary>Rows of a piece of it.</summary>
    public const int PieceSize = 500;

    /// <returns>The pieces in order, the first among them; the last one says what follows when the file is full.</returns>
    /// <param name="query">Which list; its key of a page is the start.</param>
    /// <param name="most">How many rows in all.</param>
    public static async IAsyncEnumerable<Listing<TRow>> ReadOnAsync<TRow>(
        this IListing<TRow> listing, IQueryCollection query, Listing<TRow> first, int most, [EnumeratorCancellation] CancellationToken ct)
    {
        var read = 0;
        for (var piece = first; piece is not null; piece = await NextAsync(listing, query, piece, most - read, ct))
        {
            read += piece.Items.Count;
            yield return piece;
        }
    }

    private static Task<Listing<TRow>?> NextAsync<TRow>(IListing<TRow> listing, IQueryCollection query, Listing<TRow> piece, int left, CancellationToken ct)
    {
        if (piece.After is not { } after || left <= 0) return Task.FromResult<Listing<TRow>?>(null);

        var keys = query.Where(pair => !QueryReader.IsPlace(pair.Key))
            .Append(new(QueryReader.After, new StringValues(after)));
        return listing.ReadAsync(new QueryReader(new QueryCollection(keys.ToDictionary())), Math.Min(PieceSize, left), ct);
    }
}
