using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which rows a page holds, and where its neighbours are.</summary>
internal sealed record PageRows(IReadOnlyList<int> Ids, string? Previous, string? Next)
{
    /// <param name="found">The keys from the place on, in the direction it looks in; one more than the page has where there are more.</param>
    public static PageRows Of(IReadOnlyList<PageKey> found, PagePlace place, int size)
    {
        var page = found.Take(size).ToList();
        var isBackwards = place.Before is not null;
        if (isBackwards) page.Reverse();

        var (hasPrevious, hasNext) = isBackwards ? (found.Count > size, true) : (place.After is not null, found.Count > size);
        return new([.. page.Select(key => key.Id)], hasPrevious ? KeyOf(page, 0) : null, hasNext ? KeyOf(page, page.Count - 1) : null);
    }

    private static string? KeyOf(List<PageKey> page, int at) => page.Count == 0 ? null : page[at].ToString();
}

/// <summary>Reads lists a page at a time by the key of a row, never by counting rows: what a page costs does not depend on how far down it is.</summary>
internal static class Paging
{
    private const string Id = "Id";

    /// <summary>The ids of a page; <see cref="Of"/> gives its rows.</summary>
    /// <param name="sortKey">An indexed number of the entity: the largest comes first, those with the same one as first seen.</param>
    /// <exception cref="FormatException">The place is not a <see cref="PageKey"/>.</exception>
    public static async Task<PageRows> PageAsync<T>(this IQueryable<T> rows, string sortKey, PagePlace place, int size, CancellationToken ct) where T : class
    {
        var asked = KeyOf(place.Before) is { } before ? rows.Preceding(sortKey, before) : rows.Following(sortKey, KeyOf(place.After));

        // One more than asked for tells whether there is another page.
        var keys = await asked.Take(size + 1).Select(row => new PageKey(EF.Property<int>(row, sortKey), EF.Property<int>(row, Id))).ToListAsync(ct);
        return PageRows.Of(keys, place, size);
    }

    /// <exception cref="FormatException">Not a <see cref="PageKey"/>.</exception>
    public static PageKey? KeyOf(string? text) =>
        text is null ? null : PageKey.TryParse(text, out var key) ? key : throw new FormatException($"Not the key of a page: {text}");

    /// <summary>The rows of a page, in list order.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> rows, PageRows page, string sortKey) where T : class =>
        rows.Where(row => page.Ids.Contains(EF.Property<int>(row, Id))).Following(sortKey, null);

    // The bound stands alone first, so that the index is entered at the page and not walked to it.
    private static IQueryable<T> Following<T>(this IQueryable<T> rows, string sortKey, PageKey? after) where T : class
    {
        var (sort, id) = after.GetValueOrDefault();
        var left = after is null ? rows : rows.Where(row => EF.Property<int>(row, sortKey) <= sort && (EF.Property<int>(row, sortKey) < sort || EF.Property<int>(row, Id) > id));
        return left.OrderByDescending(row => EF.Property<int>(row, sortKey)).ThenBy(row => EF.Property<int>(row, Id));
    }

    private static IQueryable<T> Preceding<T>(this IQueryable<T> rows, string sortKey, PageKey before) where T : class
    {
        var (sort, id) = before;
        return rows.Where(row => EF.Property<int>(row, sortKey) >= sort && (EF.Property<int>(row, sortKey) > sort || EF.Property<int>(row, Id) < id))
            .OrderBy(row => EF.Property<int>(row, sortKey)).ThenByDescending(row => EF.Property<int>(row, Id));
    }
}
