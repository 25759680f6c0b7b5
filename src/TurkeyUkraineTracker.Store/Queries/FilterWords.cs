using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Says a filter of claims, a clause for each condition that is set.</summary>
internal static class FilterWords
{
    public static IEnumerable<string> Of(ClaimFilter filter, Func<string, string> nameOf, Func<string, string> languageOf, Func<AttributionKind, string> kindOf)
    {
        if (!string.IsNullOrWhiteSpace(filter.Q)) yield return $"with the words “{filter.Q.Trim()}”{(filter.Exact ? " as typed" : "")}";
        if (filter.Speaker is { } speaker) yield return $"by {nameOf(speaker)}";
        if (filter.About is { } about) yield return $"about {nameOf(about)}";
        if (filter.Topic is { } topic) yield return $"on {TopicWords.Of(topic)}";
        if (filter.HasSaidRange) yield return Range("said", filter.SaidFrom, filter.SaidTo, filter.Undated);
        if (filter.HasPublishedRange) yield return Range("published", filter.PublishedFrom, filter.PublishedTo, filter.Undated);
        if (filter.Outlet is { } outlet) yield return $"in articles of {nameOf(outlet)}";
        if (filter.Language is { } tag) yield return $"in {languageOf(tag)}";
        if (filter.Kind is { } kind) yield return kindOf(kind);
        if (filter.Figures) yield return "with a figure";
        if (filter.Several) yield return "in several articles";
        if (filter.Differs) yield return "told differently";
    }

    private static string Range(string verb, DateOnly? from, DateOnly? to, bool orUndated) => verb + (from, to) switch
    {
        ({ } day, { } last) when day == last => $" on {Day(day)}",
        ({ } first, { } last) => Period(first, last) ?? $" from {Day(first)} to {Day(last)}",
        ({ } first, null) => $" on or after {Day(first)}",
        (null, { } last) => $" on or before {Day(last)}",
        _ => "",
    } + (orUndated ? " or on a day not known" : "");

    // A whole month or year is called by its name.
    private static string? Period(DateOnly first, DateOnly last) =>
        first.Day != 1 || last.AddDays(1).Day != 1 || first.Year != last.Year ? null
        : first.Month == last.Month ? first.ToString(" 'in' MMMM yyyy", CultureInfo.InvariantCulture)
        : first.Month == 1 && last.Month == 12 ? first.ToString(" 'in' yyyy", CultureInfo.InvariantCulture)
        : null;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
