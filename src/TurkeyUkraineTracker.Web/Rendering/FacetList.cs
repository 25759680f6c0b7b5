using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>One choice beside a list: following it sets the choice, or takes it back when it is set.</summary>
public sealed record FacetLink(string Label, int Count, bool IsSelected, string Url);

/// <summary>The choices of one kind, the chosen one first, so that it stands above the fold of a long list.</summary>
public sealed record FacetList(string Legend, string Parameter, IReadOnlyList<FacetLink> Links)
{
    private const int OpenLinks = 7;

    public IReadOnlyList<FacetLink> Open => [.. Links.Take(OpenLinks)];

    /// <summary>What a reader unfolds.</summary>
    public IReadOnlyList<FacetLink> Folded => [.. Links.Skip(OpenLinks)];

    /// <summary>The lists that leave a reader a choice, for the claims page.</summary>
    public static IReadOnlyList<FacetList> Of(ClaimFilter filter, ClaimFacets facets)
    {
        var first = filter with { After = null };
        return
        [
            .. Across(first, facets),
            .. List("Said by", ClaimQuery.Speaker, facets.Speakers, value => first with { Speaker = value }),
            .. List("About", ClaimQuery.About, facets.About, value => first with { About = value }),
            .. List("Kind", ClaimQuery.Kind, Named(facets.Kinds, kind => KindWords.Of(KindOf(kind))), value => first with { Kind = value is null ? null : KindOf(value) }),
            .. List("Language", ClaimQuery.Language, Named(facets.Languages, LanguageNames.Of), value => first with { Language = value }),
            .. List("Outlet", ClaimQuery.Outlet, facets.Outlets, value => first with { Outlet = value }),
        ];
    }

    // A choice that would leave nothing is only shown to be taken back.
    private static IEnumerable<FacetList> Across(ClaimFilter filter, ClaimFacets facets)
    {
        FacetLink[] links =
        [
            new("in several articles", facets.Several, filter.Several, ClaimQuery.Url(filter with { Several = !filter.Several })),
            new("articles differ", facets.Differs, filter.Differs, ClaimQuery.Url(filter with { Differs = !filter.Differs })),
        ];
        FacetLink[] shown = [.. links.Where(link => link.Count > 0 || link.IsSelected)];
        return shown.Length == 0 ? [] : [new("Across articles", "across", shown)];
    }

    private static IEnumerable<FacetList> List(
        string legend, string parameter, IReadOnlyList<FacetOption> options, Func<string?, ClaimFilter> with)
    {
        if (options.Count == 0) yield break;

        var links = options.OrderByDescending(option => option.IsSelected).Select(option => new FacetLink(
            option.Label, option.Count, option.IsSelected, ClaimQuery.Url(with(option.IsSelected ? null : option.Value))));
        yield return new(legend, parameter, [.. links]);
    }

    private static List<FacetOption> Named(IReadOnlyList<FacetOption> options, Func<string, string> nameOf) =>
        [.. options.Select(option => option with { Label = nameOf(option.Value) })];

    private static AttributionKind KindOf(string value) => Enum.Parse<AttributionKind>(value, ignoreCase: true);
}
