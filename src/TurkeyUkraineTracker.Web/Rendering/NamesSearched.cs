using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>What a search took for names of one and the same, and the way to do without, or back.</summary>
/// <param name="Variants">Empty where the words name nobody of several names.</param>
/// <param name="IsExact">Whether the words were searched as typed only.</param>
/// <param name="OtherWay">The same search the other way.</param>
public sealed record NamesSearched(IReadOnlyList<NameVariant> Variants, bool IsExact, string OtherWay)
{
    /// <summary>Names that fit a line.</summary>
    public const int Shown = 8;

    public static NamesSearched Of(IReadOnlyList<NameVariant> variants, bool isExact, Func<bool, string> urlOf) => new(variants, isExact, urlOf(!isExact));
}
