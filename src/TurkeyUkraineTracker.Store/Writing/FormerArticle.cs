using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>What another analysis made of an article.</summary>
/// <param name="Kept">Claims found as before: the same words by the same speaker.</param>
/// <param name="Added">Claims found only now.</param>
/// <param name="Gone">Claims found only before.</param>
/// <param name="Lost">Ids of claims that lead nowhere any more: nothing has their words.</param>
/// <param name="Figures">Figures now.</param>
/// <param name="FormerFigures">Figures before.</param>
public sealed record RenewedArticle(string Slug, int Kept, int Added, int Gone, int Lost, int Figures, int FormerFigures)
{
    public bool IsChanged => Added + Gone > 0 || Figures != FormerFigures;
}

/// <summary>An article as it was before it was analysed anew, with the public ids that must still lead somewhere.</summary>
internal sealed class FormerArticle
{
    private readonly List<FormerAppearance> _appearances;
    private readonly int _figures;

    private FormerArticle(string slug, int versionId, VersionPlace place, int figures, List<FormerAppearance> appearances) =>
        (Slug, VersionId, Place, _figures, _appearances) = (slug, versionId, place, figures, appearances);

    public string Slug { get; }

    public int VersionId { get; }

    /// <summary>Which the version that is analysed anew takes again.</summary>
    public VersionPlace Place { get; }

    /// <summary>Null when no article has these bytes now.</summary>
    public static async Task<FormerArticle?> FindAsync(TrackerContext context, string sha256, CancellationToken ct)
    {
        var version = await Queries.Rows.Current(context.Versions).Where(version => version.Sha256 == sha256)
            .Select(version => new { version.Id, version.Article.Slug, Place = new VersionPlace(version.ArticleId, version.Number, version.ReadUtc), version.Figures.Count })
            .SingleOrDefaultAsync(ct);
        return version is null ? null : new(version.Slug, version.Id, version.Place, version.Count, await AppearancesAsync(context, version.Id, ct));
    }

    /// <summary>Redirects the ids of claims that are no more to those that have their words now.</summary>
    /// <param name="version">The article as it is now, linked.</param>
    public async Task<RenewedArticle> LeadOnAsync(TrackerContext context, ArticleVersion version, CancellationToken ct)
    {
        var now = await AppearancesAsync(context, version.Id, ct);
        var dead = await DeadAsync(context, ct);
        var moved = dead.Select(former => (former.Key, Home: HomeOf(former, now))).Where(move => move.Home is not null).ToDictionary(move => move.Key, move => move.Home!, StringComparer.Ordinal);
        await new ClaimRedirects(context).AddAsync(moved, [.. now.Select(appearance => appearance.Claim)], ct);

        var (before, after) = (_appearances.Select(found => found.Key).ToHashSet(StringComparer.Ordinal), now.Select(found => found.Key).ToHashSet(StringComparer.Ordinal));
        return new(Slug, before.Count(after.Contains), after.Except(before).Count(), before.Except(after).Count(), dead.Count - moved.Count, version.Figures.Count, _figures);
    }

    // Whatever named a claim, or was once sent here from one, and is neither a claim now nor leads to one.
    private async Task<List<FormerAppearance>> DeadAsync(TrackerContext context, CancellationToken ct)
    {
        var named = _appearances.Where(found => found.Key == found.Claim).DistinctBy(found => found.Key, StringComparer.Ordinal).ToList();
        var keys = named.Select(found => found.Key).ToList();
        var alive = await context.Claims.Where(claim => keys.Contains(claim.Key)).Select(claim => claim.Key)
            .Concat(context.Redirects.Where(redirect => keys.Contains(redirect.OldKey)).Select(redirect => redirect.OldKey)).ToListAsync(ct);
        return [.. named.ExceptBy(alive, found => found.Key)];
    }

    // The one with most of the words, if it has half of them.
    private static string? HomeOf(FormerAppearance former, List<FormerAppearance> now) => now
        .Where(found => found.Overlap(former) * 2 >= former.End - former.Start)
        .OrderByDescending(found => found.Overlap(former)).ThenBy(found => found.Number)
        .FirstOrDefault()?.Claim;

    private static Task<List<FormerAppearance>> AppearancesAsync(TrackerContext context, int version, CancellationToken ct) => context.Appearances
        .Where(appearance => appearance.VersionId == version)
        .OrderBy(appearance => appearance.Number)
        .Select(appearance => new FormerAppearance(appearance.Number, appearance.Key, appearance.Claim.Key, appearance.Anchor.Start, appearance.Anchor.End))
        .ToListAsync(ct);

    /// <param name="Claim">The public id of the claim it was in.</param>
    private sealed record FormerAppearance(int Number, string Key, string Claim, int Start, int End)
    {
        public int Overlap(FormerAppearance other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);
    }
}
