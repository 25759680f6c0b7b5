using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which claims a list shows. The same record is the query string of the page and of every other face of the list.</summary>
/// <param name="Q">Words to find, in any case and with or without diacritics.</param>
/// <param name="Speaker">Slug of the actor who says it.</param>
/// <param name="About">Slug of an actor the claim speaks of.</param>
/// <param name="SaidFrom">First day the claim may have been said on.</param>
/// <param name="Undated">Keep claims whose date is not known when a date range is set.</param>
/// <param name="After">Key of the page before; from <see cref="ClaimPage.Next"/>.</param>
public sealed record ClaimFilter(
    string? Q = null,
    string? Speaker = null,
    string? About = null,
    DateOnly? SaidFrom = null,
    DateOnly? SaidTo = null,
    DateOnly? PublishedFrom = null,
    DateOnly? PublishedTo = null,
    string? Outlet = null,
    string? Language = null,
    AttributionKind? Kind = null,
    bool Undated = false,
    string? After = null)
{
    /// <summary>The filter as a clause after "claims", such as "by Sergey Lavrov, said on or after 1 November 2024"; "" for no filter.</summary>
    /// <param name="nameOf">Display name of an actor or outlet slug.</param>
    public string InWords(Func<string, string> nameOf) => throw new NotSupportedException($"{this} {nameOf}");
}
