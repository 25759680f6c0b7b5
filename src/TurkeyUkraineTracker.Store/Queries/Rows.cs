using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking.Origins;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The projections that several questions share. Only the links are put together outside of SQL.</summary>
internal static class Rows
{
    public static readonly Expression<Func<Actor, ActorRow>> Actor = actor => new ActorRow(
        actor.Slug,
        actor.Name,
        actor.Kind,
        actor.Said.Count,
        actor.SpokenOf.Count,
        actor.Articles.Count);

    public static readonly Expression<Func<ArticleVersion, SourceRow>> SourceRow = version => new SourceRow(
        Link.To(version, version.Article, version.Article.Outlet),
        version.Author,
        version.FileName,
        version.Appearances.Count,
        version.Figures.Count,
        version.Actors.Count,
        version.ReadUtc);

    private static readonly Expression<Func<Claim, ClaimRow>> Claim = claim => new ClaimRow(
        claim.Key,
        claim.Slug,
        claim.Text,
        claim.Language,
        claim.Kind,
        Link.To(claim.Speaker),
        claim.SpeakerText,
        claim.Said.Edtf,
        claim.Said.Basis,
        Link.Once(claim.Appearances
            .OrderByDescending(found => found.Version.Published.LastDay)
            .ThenBy(found => found.Version.Article.Slug)
            .Select(found => Link.To(
                found.Version.Article.Slug, found.Version.Title ?? found.Version.FileName, found.Version.Article.Outlet!.Name, found.Version.Article.Outlet.Slug,
                found.Version.Language, found.Version.Published.Edtf, found.Version.Published.Basis))
            .ToList()),
        claim.Appearances.SelectMany(appearance => appearance.Figures).Count(),
        claim.Appearances.Select(found => found.Version.Language).Distinct().Count(),
        claim.Appearances.Where(found => found.Version.Article.OutletId != null).Select(found => found.Version.Article.OutletId).Distinct().Count(),
        FieldNames.Read(claim.Differs),
        claim.IsDenied,
        OriginGroups.Joined(claim.Appearances
            .SelectMany(found => found.Version.Origins, (found, pair) => new { found.ClaimId, Pair = pair })
            .Where(near => near.Pair.Second.Appearances.Any(other => other.ClaimId == near.ClaimId))
            .Select(near => ValueTuple.Create(near.Pair.FirstId, near.Pair.SecondId))
            .ToList()),
        claim.Appearances.Count);

    /// <summary>Rows of the list. Split, because SQLite would put together the sources of all claims to join them to a page of twenty.</summary>
    public static IQueryable<ClaimRow> ToRows(this IQueryable<Claim> claims) => claims.Select(Claim).AsSplitQuery();

    /// <summary>The order of every list of claims: newest known day first, then as first seen.</summary>
    public static IOrderedQueryable<Claim> InListOrder(this IQueryable<Claim> claims) =>
        claims.OrderByDescending(claim => claim.SortDay).ThenBy(claim => claim.Id);

    /// <summary>Actors that some article mentions or some claim names; others are only known to the topic.</summary>
    public static IQueryable<Actor> InUse(this IQueryable<Actor> actors) =>
        actors.Where(actor => actor.Articles.Any() || actor.ClaimCount > 0);

    /// <summary>The newest version of every article.</summary>
    public static IQueryable<ArticleVersion> Current(this IQueryable<ArticleVersion> versions) =>
        versions.Where(version => version.Number == version.Article.Versions.Max(other => other.Number));
}
