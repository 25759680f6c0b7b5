using Microsoft.AspNetCore.WebUtilities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A page that takes the filter of claims, and what its address says besides.</summary>
public sealed record FilterAddress(string Path, params IReadOnlyList<KeyValuePair<string, string?>> Besides)
{
    public static readonly FilterAddress OfClaims = new(ClaimQuery.Path);

    public string Url(ClaimFilter filter) => QueryHelpers.AddQueryString(Path, Pairs(filter));

    /// <summary>What is set, in a fixed order; nothing for what is not.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Pairs(ClaimFilter filter) => ClaimQuery.Pairs(filter).Concat(Besides);
}
