using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>How a claim came to be what it is.</summary>
/// <param name="Articles">In the order they were read.</param>
/// <param name="MoreArticles">Articles read later than those listed.</param>
/// <param name="Judgements">What persons said of its appearances, in the order they said it.</param>
/// <param name="OldIds">Ids that were public once and lead to it now, ordered; the first of them where there are many.</param>
/// <param name="MoreOldIds">Those that are not listed.</param>
public sealed record HistoryView(
    IReadOnlyList<HistoryArticle> Articles, int MoreArticles, IReadOnlyList<HistoryJudgement> Judgements, IReadOnlyList<string> OldIds, int MoreOldIds);

/// <summary>An article that the claim was found in.</summary>
/// <param name="Version">1 for the article as it was first read.</param>
/// <param name="Appearances">How often it tells the claim.</param>
public sealed record HistoryArticle(SourceLink Source, DateTime ReadUtc, int Version, int Appearances);

/// <summary>What a person said of an appearance of the claim and another appearance.</summary>
/// <param name="IsWithin">Whether both belong to the claim.</param>
public sealed record HistoryJudgement(DateTime MadeUtc, string Who, Judged Judged, string? Why, bool IsWithin);

/// <summary>Tells what happened to a claim: found in which article when, judged by whom, joined with what.</summary>
public sealed class ClaimHistory(TrackerContext context)
{
    public const int ArticlesShown = 20;

    public const int OldIdsShown = 10;

    public async Task<HistoryView> OfAsync(string id, CancellationToken ct)
    {
        var told = context.Versions.Where(version =>
            context.Appearances.Where(found => found.Claim.Key == id).Select(found => found.VersionId).Contains(version.Id));
        var articles = await told.OrderBy(version => version.ReadUtc).ThenBy(version => version.Id).Take(ArticlesShown)
            .Select(version => new HistoryArticle(
                Link.To(version, version.Article, version.Article.Outlet), version.ReadUtc, version.Number, version.Appearances.Count(found => found.Claim.Key == id)))
            .ToListAsync(ct);
        var old = context.Redirects.Where(redirect => redirect.NewKey == id).OrderBy(redirect => redirect.OldKey).Select(redirect => redirect.OldKey);
        var oldShown = await old.Take(OldIdsShown).ToListAsync(ct);
        return new(articles, await told.CountAsync(ct) - articles.Count, await JudgementsAsync(id, ct), oldShown, await old.CountAsync(ct) - oldShown.Count);
    }

    private async Task<IReadOnlyList<HistoryJudgement>> JudgementsAsync(string id, CancellationToken ct)
    {
        var own = context.Appearances.Where(found => found.Claim.Key == id).Select(found => found.Key);
        return await context.Judgements
            .Where(word => own.Contains(word.First.Key) || own.Contains(word.Second.Key))
            .OrderBy(word => word.MadeUtc).ThenBy(word => word.Id)
            .Select(word => new HistoryJudgement(word.MadeUtc, word.Who, word.Judged, word.Why, own.Contains(word.First.Key) && own.Contains(word.Second.Key)))
            .ToListAsync(ct);
    }
}
