using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Something a claim speaks of, with the words that its articles have for it.</summary>
/// <param name="Referent">A concept's or an actor's id.</param>
/// <param name="Words">Of at least two articles; the most used first.</param>
public sealed record ClaimTerm(string Referent, string Name, IReadOnlyList<ClaimTermWord> Words);

/// <summary>A word for it in one article, anywhere in that article.</summary>
/// <param name="Source">The article's slug.</param>
/// <param name="First">Where it stands first, in the article's text.</param>
public sealed record ClaimTermWord(string Source, string Text, string Language, int Count, TextSpan First);

/// <summary>What the articles of one claim call what it speaks of.</summary>
public sealed class ClaimTerms(TrackerContext context)
{
    public const int Shown = 6;

    /// <summary>What is called by most different words first; empty for a claim of one article. Looks at the claim's <see cref="Tellings"/>.</summary>
    public async Task<IReadOnlyList<ClaimTerm>> OfAsync(string id, CancellationToken ct)
    {
        var claims = await context.Claims.Where(claim => claim.Key == id && claim.ArticleCount > 1).Select(claim => claim.Id).ToListAsync(ct);
        if (claims.Count == 0) return [];

        var tellings = await Tellings.IdsAsync(context, claims, ct);
        var told = await context.Appearances.Where(found => tellings.Contains(found.Id)).Select(found => new { found.VersionId, found.Spans }).ToListAsync(ct);
        var spans = told.ToLookup(found => found.VersionId, found => found.Spans.Whole);
        var words = await WordsAsync([.. spans.Select(version => version.Key)], ct);
        return
        [
            .. words.GroupBy(word => word.Referent)
                .Where(same => same.Any(word => spans[word.VersionId].Any(whole => word.Spans.Any(whole.Contains))))
                .Where(same => same.DistinctBy(word => word.Article).Skip(1).Any())
                .OrderByDescending(same => same.DistinctBy(word => word.Key).Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(same => new ClaimTerm(same.Key, same.First().Name, [.. WordsOf(same)])),
        ];
    }

    // A word in several voices is one row each.
    private static IEnumerable<ClaimTermWord> WordsOf(IEnumerable<Word> words) => words
        .GroupBy(word => (word.Article, word.Key))
        .Select(same => new ClaimTermWord(same.Key.Article, same.First().Text, same.First().Language, same.Sum(word => word.Count), same.SelectMany(word => word.Spans).Min()))
        .OrderByDescending(word => word.Count).ThenBy(word => word.First);

    private Task<List<Word>> WordsAsync(IReadOnlyList<int> versions, CancellationToken ct) => context.Designations
        .Where(found => versions.Contains(found.VersionId))
        .OrderBy(found => found.Id)
        .Select(found => new Word(
            found.VersionId, found.Version.Article.Slug, found.Version.Language, found.Referent, found.ReferentName, found.Key, found.Text, found.Count, found.Spans))
        .ToListAsync(ct);

    private sealed record Word(
        int VersionId, string Article, string Language, string Referent, string Name, string Key, string Text, int Count, IReadOnlyList<TextSpan> Spans);
}
