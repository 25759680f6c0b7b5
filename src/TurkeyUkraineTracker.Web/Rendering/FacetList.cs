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
            .. List("Said by", ClaimQuery.Speaker, facets.Speakers, value => first with { Speaker = value }),
            .. List("About", ClaimQuery.About, facets.About, value => first with { About = value }),
            .. List("Kind", ClaimQuery.Kind, Named(facets.Kinds, KindOf), value => first with { Kind = value is null ? null : Enum.Parse<AttributionKind>(value, true) }),
            .. List("Language", ClaimQuery.Language, Named(facets.Languages, KindWords.Language), value => first with { Language = value }),
            .. List("Outlet", ClaimQuery.Outlet, facets.Outlets, value => first with { Outlet = value }),
        ];
    }

    private static IEnumerable<FacetList> List(
        string legend, string parameter, IReadOnlyList<FacetOption> options, Func<string?, ClaimFilter> with)
    {
        if (options.Count == 0) yield break;

        var links = options.OrderByDescending(option => option.IsSelected).Select(option => new FacetLink(
            option.Label, option.Count, option.IsSelected, ClaimQuery.Url(with(option.IsSelected ? null : option.Value))));
        yield return new(legend, parameter, [.. links]);
    }

    /// <summary>The store knows kinds and languages by their keys; here they get the words of the site.</summary>
    private static List<FacetOption> Named(IReadOnlyList<FacetOption> options, Func<string, string> nameOf) =>
        [.. options.Select(option => option with { Label = nameOf(option.Value) })];

    private static string KindOf(string value) => KindWords.Of(Enum.Parse<AttributionKind>(value, ignoreCase: true));
}
