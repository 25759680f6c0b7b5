using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Everything by which a reader changes the filter of claims.</summary>
/// <param name="Search">What the long facets are narrowed to.</param>
public sealed record FilterPanel(ClaimFilter Filter, FilterAddress Address, ClaimFacets Facets, FacetSearch Search)
{
    public const string FindSpeaker = "findSpeaker";

    public const string FindAbout = "findAbout";

    public IReadOnlyList<ClaimChip> Chips { get; } = ClaimChip.Of(Filter, Facets);

    public IReadOnlyList<FacetList> Lists => FacetList.Of(Filter, Facets, Search, Address);

    /// <summary>What the form of words and dates has no field for.</summary>
    public IEnumerable<KeyValuePair<string, string?>> OutsideForm => ClaimQuery.OutsideForm(Filter).Concat(Address.Besides);

    public static FacetSearch ReadSearch(QueryReader query) => new(query.Text(FindSpeaker), query.Text(FindAbout));

    public static IEnumerable<KeyValuePair<string, string?>> Pairs(FacetSearch search) =>
        new KeyValuePair<string, string?>[] { new(FindSpeaker, search.Speaker), new(FindAbout, search.About) }.Where(pair => pair.Value is not null);
}
