using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>The version of an article whose place another one takes.</summary>
/// <param name="ArticleId">Of the article, which stays.</param>
internal sealed record Predecessor(int Id, int ArticleId, int Number, string Slug, DateTime ReadUtc);

/// <summary>Lets a version of an article take the place of the one before it (docs/adr/0026).</summary>
/// <remarks>Runs inside the writer's transaction. The earlier version keeps its bytes, its text and a list of its claims; no list counts it any more.</remarks>
internal sealed class Succession(TrackerContext context)
{
    /// <summary>The version that a document is another one of, by its page in another store or by its address; null when no article has either.</summary>
    public async Task<Predecessor?> FindAsync(RawDocument raw, Article article, FormerPage? page, CancellationToken ct)
    {
        if (page is not null && await FirstAsync(version => version.Article.Slug == page.Slug, ct) is { } same) return same;
        return AddressKey.Of(raw, article) is { } key ? await FirstAsync(version => version.Article.AddressKey == key, ct) : null;
    }

    /// <summary>Whether there is nothing to take: the article says what the version says, or another store read it before the version was read here.</summary>
    public async Task<bool> HasItAsync(Predecessor former, Article article, FormerPage? page, CancellationToken ct) =>
        page?.ReadUtc < former.ReadUtc || await SaysTheSameAsync(former, article, ct);

    /// <summary>Takes the rows of the version out, all but what it keeps.</summary>
    public async Task RetireAsync(Predecessor former, CancellationToken ct)
    {
        var past = await context.Appearances.Where(appearance => appearance.VersionId == former.Id).OrderBy(appearance => appearance.Number)
            .Select(appearance => new PastAppearance
            {
                VersionId = former.Id,
                Number = appearance.Number,
                Key = appearance.Key,
                ClaimKey = appearance.Claim.Key,
                Text = appearance.Text,
                SpeakerText = appearance.SpeakerText,
                Kind = appearance.Kind,
                Start = appearance.Anchor.Start,
                End = appearance.Anchor.End,
            }).ToListAsync(ct);
        var left = await new ArticleRemoval(context).ClearAsync(former.Id, ct);
        await new ClaimLinker(context).FormAsync(left, [], ct);
        context.AddRange(past);
        await context.SaveChangesAsync(ct);
    }

    /// <summary>Makes the ids of claims that are no more lead to the claims that their words are in now.</summary>
    /// <param name="version">Saved and linked, in the place of <paramref name="former"/>.</param>
    public async Task LeadOnAsync(Predecessor former, ArticleVersion version, CancellationToken ct)
    {
        var found = await context.Appearances.Where(appearance => appearance.VersionId == version.Id).OrderBy(appearance => appearance.Number)
            .Select(appearance => new { appearance.Key, Claim = appearance.Claim.Key }).ToListAsync(ct);
        var now = found.DistinctBy(appearance => appearance.Key, StringComparer.Ordinal)
            .ToDictionary(appearance => appearance.Key, appearance => appearance.Claim, StringComparer.Ordinal);
        var before = await context.PastAppearances
            .Where(past => past.VersionId == former.Id && past.Key == past.ClaimKey).Select(past => past.Key).Distinct().ToListAsync(ct);
        var alive = await context.Claims.Where(claim => before.Contains(claim.Key)).Select(claim => claim.Key).ToListAsync(ct);
        var moved = before.Except(alive).Where(now.ContainsKey).ToDictionary(key => key, key => now[key], StringComparer.Ordinal);
        await new ClaimRedirects(context).AddAsync(moved, [.. now.Values], ct);
    }

    private Task<Predecessor?> FirstAsync(Expression<Func<ArticleVersion, bool>> isIt, CancellationToken ct) => Queries.Rows.Current(context.Versions)
        .Where(isIt)
        .OrderBy(version => version.ArticleId)
        .Select(version => new Predecessor(version.Id, version.ArticleId, version.Number, version.Article.Slug, version.ReadUtc))
        .FirstOrDefaultAsync(ct);

    // Word for word: pages change around their articles with every visit.
    private async Task<bool> SaysTheSameAsync(Predecessor former, Article article, CancellationToken ct)
    {
        var stored = await context.Contents.Where(content => content.VersionId == former.Id)
            .Select(content => new { content.Text, content.Document }).SingleAsync(ct);
        return OwnWords(stored.Text, AnalysisDocument.Unpack(stored.Document).Segments)
            .SequenceEqual(OwnWords(article.Text, article.Segments), StringComparer.Ordinal);
    }

    private static IEnumerable<string> OwnWords(string text, IReadOnlyList<Segment> segments) => segments
        .Where(segment => segment.Kind != SegmentKind.Boilerplate)
        .SelectMany(segment => segment.Span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
