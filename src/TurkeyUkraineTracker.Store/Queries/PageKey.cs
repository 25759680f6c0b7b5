using System.Globalization;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Where a page of a list begins or ends: the sort key of its first or last row. Stays valid when that row is gone.</summary>
/// <param name="Sort">What the list is ordered by, the largest first: a day, a number of claims.</param>
public readonly record struct PageKey(int Sort, int Id)
{
    public static bool TryParse(string? text, out PageKey key)
    {
        key = default;
        var parts = text?.Split('-') ?? [];
        if (parts.Length != 2 || !TryNumber(parts[0], out var sort) || !TryNumber(parts[1], out var id)) return false;

        key = new(sort, id);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sort}-{Id}");

    private static bool TryNumber(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>Which page of a list is asked for: at most one is set, none for the first page.</summary>
/// <param name="After">Key of the last row of the page before.</param>
/// <param name="Before">Key of the first row of the page behind.</param>
public readonly record struct PagePlace(string? After = null, string? Before = null)
{
    public bool IsFirst => After is null && Before is null;
}

/// <summary>One page of a list.</summary>
/// <param name="Total">Of all pages.</param>
/// <param name="Previous">Key that the page before ends at; null on the first page.</param>
/// <param name="Next">Key that the next page begins after; null on the last one.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, int Total, string? Previous, string? Next);
