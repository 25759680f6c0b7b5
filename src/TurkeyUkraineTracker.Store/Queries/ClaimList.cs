namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The list of claims, its facets and its filter in words.</summary>
public sealed class ClaimList(TrackerContext context)
{
    public Task<ClaimPage> PageAsync(ClaimFilter filter, int pageSize, CancellationToken ct) => throw new NotSupportedException($"{context}");

    public Task<ClaimFacets> FacetsAsync(ClaimFilter filter, CancellationToken ct) => throw new NotSupportedException();

    public Task<string> InWordsAsync(ClaimFilter filter, CancellationToken ct) => throw new NotSupportedException();
}
