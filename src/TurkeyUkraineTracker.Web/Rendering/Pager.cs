using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The links from one page of a list to its others; null where a link would lead nowhere new.</summary>
/// <param name="Things">What is listed, "claims".</param>
public sealed record Pager(string Things, string? First, string? Previous, string? Next)
{
    /// <param name="urlOf">The address of a page of the list.</param>
    public static Pager Of<T>(string things, ListPage<T> page, PagePlace place, Func<PagePlace, string> urlOf) => new(
        things,
        place.IsFirst ? null : urlOf(default),
        page.Previous is { } before ? urlOf(new(Before: before)) : null,
        page.Next is { } after ? urlOf(new(After: after)) : null);
}
