using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which claims a list shows. The same record is the query string of the page and of every other face of the list.</summary>
/// <param name="Q">Words to find, in any case and with or without diacritics; the last one may be a beginning, and quotation marks hold words together.</param>
/// <param name="Speaker">Slug of the actor who says it.</param>
/// <param name="About">Slug of an actor the claim speaks of.</param>
/// <param name="SaidFrom">First day the claim may have been said on.</param>
/// <param name="Undated">Keep claims whose date is not known when a date range is set.</param>
/// <param name="After">Key of the last claim of the page before; from <see cref="ListPage{T}.Next"/>.</param>
/// <param name="Several">Only claims in several articles.</param>
/// <param name="Differs">Only claims whose articles differ in a field besides the wording.</param>
/// <param name="Topic">Id of a concept the claim speaks of.</param>
/// <param name="Figures">Only claims that state a quantity.</param>
/// <param name="Exact">Words are found as they are typed, not by the other names of the actors they name.</param>
/// <param name="Before">Key of the first claim of the page behind; from <see cref="ListPage{T}.Previous"/>.</param>
/// <remarks>A slug or language that nothing has finds nothing. A date range keeps what can fall in it.</remarks>
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
    string? After = null,
    bool Several = false,
    bool Differs = false,
    string? Topic = null,
    bool Figures = false,
    bool Exact = false,
    string? Before = null)
{
    /// <summary>The page of the list.</summary>
    public PagePlace Place => new(After, Before);

    /// <summary>The same filter at the start of the list.</summary>
    public ClaimFilter First => this with { After = null, Before = null };

    internal bool HasSaidRange => SaidFrom is not null || SaidTo is not null;

    internal bool HasPublishedRange => PublishedFrom is not null || PublishedTo is not null;

    /// <summary>What the full-text index is asked; null for words without letters or digits, which find nothing.</summary>
    internal string? Match => TypedWords.Of(Q).ToMatch(Exact ? nameof(Claim.SearchText) : null);

    /// <summary>The filter as a clause after "claims", such as "by Sergey Lavrov, said in November 2024, that differ"; "" for no filter.</summary>
    /// <param name="nameOf">Display name of an actor or outlet by its slug.</param>
    /// <param name="languageOf">Name of a language by its tag.</param>
    /// <param name="kindOf">A kind as such a clause, "quoted directly".</param>
    public string InWords(Func<string, string> nameOf, Func<string, string> languageOf, Func<AttributionKind, string> kindOf) =>
        string.Join(", ", FilterWords.Of(this, nameOf, languageOf, kindOf));
}
