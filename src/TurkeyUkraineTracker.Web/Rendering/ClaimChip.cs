using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>One condition of a filter, with the filter that is left without it.</summary>
/// <param name="Parameter">The name it has in the address.</param>
public sealed record ClaimChip(string Parameter, string Label, ClaimFilter Without)
{
    /// <summary>The conditions that are set, in the order of the address. The place in the list is no condition.</summary>
    /// <param name="facets">Give actors, outlets, languages and kinds their names; what they do not hold is shown as it stands in the address.</param>
    public static IReadOnlyList<ClaimChip> Of(ClaimFilter filter, ClaimFacets facets)
    {
        var first = filter.First;
        return
        [
            .. Chip(ClaimQuery.Q, filter.Q is { } words ? $"“{words}”" : null, first with { Q = null, Exact = false }),
            .. Chip(ClaimQuery.Exact, filter.Exact ? "words as typed" : null, first with { Exact = false }),
            .. Chip(ClaimQuery.Speaker, Named(filter.Speaker, facets.Speakers, "said by "), first with { Speaker = null }),
            .. Chip(ClaimQuery.About, Named(filter.About, facets.About, "about "), first with { About = null }),
            .. Chip(ClaimQuery.Topic, filter.Topic is { } topic ? $"on {TopicWords.Of(topic)}" : null, first with { Topic = null }),
            .. Chip(ClaimQuery.SaidFrom, Day("said from ", filter.SaidFrom), first with { SaidFrom = null }),
            .. Chip(ClaimQuery.SaidTo, Day("said up to ", filter.SaidTo), first with { SaidTo = null }),
            .. Chip(ClaimQuery.PublishedFrom, Day("published from ", filter.PublishedFrom), first with { PublishedFrom = null }),
            .. Chip(ClaimQuery.PublishedTo, Day("published up to ", filter.PublishedTo), first with { PublishedTo = null }),
            .. Chip(ClaimQuery.Outlet, Named(filter.Outlet, facets.Outlets, "in "), first with { Outlet = null }),
            .. Chip(ClaimQuery.Language, filter.Language is { } tag ? $"in {LanguageNames.Of(tag)}" : null, first with { Language = null }),
            .. Chip(ClaimQuery.Kind, filter.Kind is { } kind ? KindWords.Of(kind) : null, first with { Kind = null }),
            .. Chip(ClaimQuery.Figures, filter.Figures ? "with a figure" : null, first with { Figures = false }),
            .. Chip(ClaimQuery.Several, filter.Several ? "in several articles" : null, first with { Several = false }),
            .. Chip(ClaimQuery.Differs, filter.Differs ? "articles differ" : null, first with { Differs = false }),
            .. Chip(ClaimQuery.Undated, filter.Undated ? "undated ones too" : null, first with { Undated = false }),
        ];
    }

    private static IEnumerable<ClaimChip> Chip(string parameter, string? label, ClaimFilter without) =>
        label is null ? [] : [new(parameter, label, without)];

    private static string? Named(string? value, IReadOnlyList<FacetOption> options, string preposition) =>
        value is null ? null : preposition + (options.FirstOrDefault(option => option.Value == value)?.Label ?? value);

    private static string? Day(string preposition, DateOnly? day) =>
        day is { } set ? preposition + EdtfWords.Of(EdtfDate.Day(set)) : null;
}
