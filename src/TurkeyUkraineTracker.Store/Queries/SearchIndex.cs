using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Asks the full-text indexes, which are no entities. Each question takes an expression of <see cref="TypedWords.ToMatch"/>.</summary>
internal static class SearchIndex
{
    /// <summary>Ids of claims, in no order.</summary>
    public static IQueryable<int> Claims(TrackerContext context, string match) =>
        context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ClaimSearch WHERE ClaimSearch MATCH {match}");

    /// <summary>Ids of article versions, in no order.</summary>
    public static IQueryable<int> Versions(TrackerContext context, string match) =>
        context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {match}");

    /// <summary>Ids of figures, in no order.</summary>
    public static IQueryable<int> Figures(TrackerContext context, string match) =>
        context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM FigureSearch WHERE FigureSearch MATCH {match}");

    /// <summary>Ids of actors of whom one name has all the terms, in no order.</summary>
    public static IQueryable<int> Actors(TrackerContext context, string match) =>
        context.Database.SqlQuery<int>($"SELECT ActorId AS Value FROM ActorNames WHERE Id IN (SELECT rowid FROM ActorSearch WHERE ActorSearch MATCH {match})");

    /// <param name="match">Null finds nothing.</param>
    public static Task<int> CountClaimsAsync(TrackerContext context, string? match, CancellationToken ct) => match is null
        ? Task.FromResult(0)
        : context.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM ClaimSearch WHERE ClaimSearch MATCH {match}").SingleAsync(ct);

    /// <inheritdoc cref="CountClaimsAsync"/>
    public static Task<int> CountVersionsAsync(TrackerContext context, string? match, CancellationToken ct) => match is null
        ? Task.FromResult(0)
        : context.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {match}").SingleAsync(ct);

    /// <summary>Ids of the claims that fit best, the best first. The claim's own words count for more than the names in it.</summary>
    public static Task<List<int>> BestClaimsAsync(TrackerContext context, string match, int most, CancellationToken ct) => context.Database
        .SqlQuery<int>($"SELECT rowid AS Value FROM ClaimSearch WHERE ClaimSearch MATCH {match} ORDER BY bm25(ClaimSearch, 4.0, 1.0), rowid LIMIT {most}")
        .ToListAsync(ct);

    /// <summary>Ids of the article versions that fit best, the best first. A title counts for more than the text below it.</summary>
    public static Task<List<int>> BestVersionsAsync(TrackerContext context, string match, int most, CancellationToken ct) => context.Database
        .SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {match} ORDER BY bm25(ArticleSearch, 8.0, 2.0, 1.0), rowid LIMIT {most}")
        .ToListAsync(ct);
}
