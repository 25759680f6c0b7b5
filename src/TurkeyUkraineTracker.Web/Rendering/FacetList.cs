using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>One choice beside a list: following it sets the choice, or takes it back when it is set.</summary>
public sealed record FacetLink(string Label, int Count, bool IsSelected, string Url);

/// <summary>A field to find a choice by its name, where a facet has too many to show.</summary>
/// <param name="Typed">What it holds; null for nothing.</param>
/// <param name="Carried">The rest of the address.</param>
/// <param name="Cleared">The address without what was typed.</param>
public sealed record FacetField(string Parameter, string? Typed, IReadOnlyList<KeyValuePair<string, string?>> Carried, string Cleared);

/// <summary>The choices of one kind, the chosen one first, so that it stands above the fold of a long list.</summary>
/// <param name="Field">Null where all choices are shown.</param>
public sealed record FacetList(string Legend, string Parameter, IReadOnlyList<FacetLink> Links, FacetField? Field = null)
{
    private const int OpenLinks = 7;

    // A facet that has fewer choices than are ever shown has shown them all.
    private const int Many = 20;

    public IReadOnlyList<FacetLink> Open => [.. Links.Take(Field?.Typed is null ? OpenLinks : Links.Count)];

    /// <summary>What a reader unfolds.</summary>
    public IReadOnlyList<FacetLink> Folded => [.. Links.Skip(Open.Count)];

    /// <summary>The lists that leave a reader a choice.</summary>
    /// <param name="search">What the long facets were narrowed to.</param>
    /// <param name="address">Of the page they stand on.</param>
    public static IReadOnlyList<FacetList> Of(ClaimFilter filter, ClaimFacets facets, FacetSearch search, FilterAddress address)
    {
        var first = filter.First;
        return
        [
            .. Switches(first, facets, address),
            .. List("Said by", ClaimQuery.Speaker, facets.Speakers, value => address.Url(first with { Speaker = value }), FieldOf(FilterPanel.FindSpeaker, search.Speaker, first, address)),
            .. List("About", ClaimQuery.About, facets.About, value => address.Url(first with { About = value }), FieldOf(FilterPanel.FindAbout, search.About, first, address)),
            .. List("Topic", ClaimQuery.Topic, facets.Topics, value => address.Url(first with { Topic = value })),
            .. List("Kind", ClaimQuery.Kind, Named(facets.Kinds, kind => KindWords.Of(KindOf(kind))), value => address.Url(first with { Kind = value is null ? null : KindOf(value) })),
            .. List("Language", ClaimQuery.Language, Named(facets.Languages, LanguageNames.Of), value => address.Url(first with { Language = value })),
            .. List("Outlet", ClaimQuery.Outlet, facets.Outlets, value => address.Url(first with { Outlet = value })),
        ];
    }

    // A choice that would leave nothing is only shown to be taken back.
    private static IEnumerable<FacetList> Switches(ClaimFilter filter, ClaimFacets facets, FilterAddress address)
    {
        FacetLink[] links =
        [
            new("in several articles", facets.Several, filter.Several, address.Url(filter with { Several = !filter.Several })),
            new("articles differ", facets.Differs, filter.Differs, address.Url(filter with { Differs = !filter.Differs })),
            new("with a figure", facets.Figures, filter.Figures, address.Url(filter with { Figures = !filter.Figures })),
        ];
        FacetLink[] shown = [.. links.Where(link => link.Count > 0 || link.IsSelected)];
        return shown.Length == 0 ? [] : [new("Only claims", "across", shown)];
    }

    private static IEnumerable<FacetList> List(string legend, string parameter, IReadOnlyList<FacetOption> options, Func<string?, string> urlOf, FacetField? field = null)
    {
        var shown = field is not null && (field.Typed is not null || options.Count >= Many) ? field : null;
        if (options.Count == 0 && shown is null) yield break;

        var links = options.OrderByDescending(option => option.IsSelected)
            .Select(option => new FacetLink(option.Label, option.Count, option.IsSelected, urlOf(option.IsSelected ? null : option.Value)));
        yield return new(legend, parameter, [.. links], shown);
    }

    private static FacetField FieldOf(string parameter, string? typed, ClaimFilter filter, FilterAddress address) => new(parameter, typed, [.. address.Pairs(filter)], address.Url(filter));

    private static List<FacetOption> Named(IReadOnlyList<FacetOption> options, Func<string, string> nameOf) =>
        [.. options.Select(option => option with { Label = nameOf(option.Value) })];

    private static AttributionKind KindOf(string value) => Enum.Parse<AttributionKind>(value, ignoreCase: true);
}
