using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Which claims a list shows. The same record is the query string of the page and of every other face of the list.</summary>
/// <param name="Q">Words to find, in any case and with or without diacritics; the last one may be a beginning.</param>
/// <param name="Speaker">Slug of the actor who says it.</param>
/// <param name="About">Slug of an actor the claim speaks of.</param>
/// <param name="SaidFrom">First day the claim may have been said on.</param>
/// <param name="Undated">Keep claims whose date is not known when a date range is set.</param>
/// <param name="After">Key of the page before; from <see cref="ClaimPage.Next"/>.</param>
/// <param name="Several">Only claims in several articles.</param>
/// <param name="Differs">Only claims whose articles differ in a field besides the wording.</param>
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
    bool Differs = false)
{
    private bool HasSaidRange => SaidFrom is not null || SaidTo is not null;

    private bool HasPublishedRange => PublishedFrom is not null || PublishedTo is not null;

    /// <summary>The filter as a clause after "claims", such as "by Sergey Lavrov, said on or after 1 November 2024"; "" for no filter.</summary>
    /// <param name="nameOf">Display name of an actor or outlet slug.</param>
    /// <param name="languageOf">Name of a language by its tag.</param>
    /// <param name="kindOf">A kind as such a clause, "quoted directly".</param>
    public string InWords(Func<string, string> nameOf, Func<string, string> languageOf, Func<AttributionKind, string> kindOf) =>
        string.Join(", ", Clauses(nameOf, languageOf, kindOf));

    /// <summary>The filtered claims of all pages, in no order.</summary>
    internal IQueryable<Claim> Apply(TrackerContext context)
    {
        var claims = WithWords(context);
        if (Speaker is not null) claims = claims.Where(claim => claim.Speaker!.Slug == Speaker);
        if (About is not null) claims = claims.AmongIds(context.ClaimActors.Where(about => about.Actor.Slug == About).Select(about => about.ClaimId));
        if (Outlet is not null) claims = claims.AmongIds(In(context.Appearances.Where(found => found.Version.Article.Outlet!.Slug == Outlet)));
        if (Language is not null) claims = claims.AmongIds(In(context.Appearances.Where(found => found.Version.Language == Language)));
        if (Kind is not null) claims = claims.Where(claim => claim.Kind == Kind);
        if (Several) claims = claims.Where(claim => claim.ArticleCount > 1);
        if (Differs) claims = claims.Where(claim => claim.Differs != "");
        if (HasSaidRange) claims = claims.SaidWithin(SaidFrom, SaidTo, Undated);
        if (HasPublishedRange) claims = claims.PublishedWithin(PublishedFrom, PublishedTo, Undated);
        return claims;
    }

    /// <summary>The claims that a date range leaves out, or that <see cref="Undated"/> keeps, because no day is known for them.</summary>
    internal IQueryable<Claim> ApplyUndated(TrackerContext context) => (this with { Undated = true }).Apply(context).Where(claim =>
        (HasSaidRange && claim.Said.FirstDay == null && claim.Said.LastDay == null)
        || (HasPublishedRange && claim.PublishedFirstDay == null && claim.PublishedLastDay == null));

    private static IQueryable<int> In(IQueryable<Appearance> appearances) => appearances.Select(found => found.ClaimId);

    private IQueryable<Claim> WithWords(TrackerContext context)
    {
        if (string.IsNullOrWhiteSpace(Q)) return context.Claims;
        if (SearchWords.ToMatch(Q) is not { } match) return context.Claims.Where(_ => false);

        var found = context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ClaimSearch WHERE ClaimSearch MATCH {match}");
        return context.Claims.AmongIds(found);
    }

    private IEnumerable<string> Clauses(Func<string, string> nameOf, Func<string, string> languageOf, Func<AttributionKind, string> kindOf)
    {
        if (!string.IsNullOrWhiteSpace(Q)) yield return $"with the words “{Q.Trim()}”";
        if (Speaker is not null) yield return $"by {nameOf(Speaker)}";
        if (About is not null) yield return $"about {nameOf(About)}";
        if (HasSaidRange) yield return Range("said", SaidFrom, SaidTo);
        if (HasPublishedRange) yield return Range("published", PublishedFrom, PublishedTo);
        if (Outlet is not null) yield return $"in articles of {nameOf(Outlet)}";
        if (Language is not null) yield return $"in {languageOf(Language)}";
        if (Kind is { } kind) yield return kindOf(kind);
        if (Several) yield return "in several articles";
        if (Differs) yield return "told differently";
    }

    private string Range(string verb, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } day, { } last) when day == last => $"{verb} on {Day(day)}",
        ({ } first, { } last) => $"{verb} from {Day(first)} to {Day(last)}",
        ({ } first, null) => $"{verb} on or after {Day(first)}",
        (null, { } last) => $"{verb} on or before {Day(last)}",
        _ => verb,
    } + (Undated ? " or on a day not known" : "");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
