using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store;

/// <summary>Something in the store that is not as it should be.</summary>
/// <param name="Check">Which check found it: hash, anchor, figure, mark, foreign-key, search.</param>
/// <param name="Where">An article's slug, with <c>#c-n</c> for a claim, or a table.</param>
/// <param name="What">A sentence for people.</param>
public sealed record Finding(string Check, string Where, string What);

/// <summary>What a check looked at, and what it found.</summary>
public sealed record CheckReport(int Articles, int Anchors, IReadOnlyList<Finding> Findings);

/// <summary>Verifies what the store promises: bytes fit their hash, anchors and figures their text, keys their rows, the search index its claims.</summary>
public sealed class StoreCheck(TrackerContext context)
{
    /// <summary>Reads everything once, one version at a time; changes nothing.</summary>
    public async Task<CheckReport> RunAsync(CancellationToken ct)
    {
        var findings = new List<Finding>();
        var ids = await context.Versions.OrderBy(version => version.Id).Select(version => version.Id).ToListAsync(ct);
        foreach (var id in ids) findings.AddRange(FindingsOf(await ReadAsync(id, ct)));

        findings.AddRange(await BrokenKeysAsync(ct));
        if (await BrokenSearchAsync(ct) is { } broken) findings.Add(broken);
        return new(await context.Articles.CountAsync(ct), await context.Appearances.CountAsync(ct), findings);
    }

    private Task<ArticleVersion> ReadAsync(int id, CancellationToken ct) => context.Versions
        .Include(version => version.Article)
        .Include(version => version.Content)
        .Include(version => version.Appearances)
        .Include(version => version.Figures)
        .AsSplitQuery()
        .SingleAsync(version => version.Id == id, ct);

    private static IEnumerable<Finding> FindingsOf(ArticleVersion version)
    {
        var (slug, text) = (version.Article.Slug, version.Content.Text);
        if (Convert.ToHexStringLower(SHA256.HashData(version.Content.RawBytes)) != version.Sha256)
            yield return new("hash", slug, "The stored bytes are not those whose SHA-256 was stored with them.");

        var verification = new Verification(text, version.Sha256);
        foreach (var appearance in version.Appearances)
            if (verification.Problem(appearance.Anchor, appearance.Spans) is { } what) yield return new("anchor", $"{slug}#c-{appearance.Number}", what);

        foreach (var figure in version.Figures)
            if (verification.Problem(figure) is { } what) yield return new("figure", slug, what);

        if (verification.Lost(AnalysisDocument.Unpack(version.Content.Document)) is > 0 and var lost)
            yield return new("mark", slug, FormattableString.Invariant($"Places outside of the text, of dates, names, sentences and the like: {lost}."));
    }

    private async Task<List<Finding>> BrokenKeysAsync(CancellationToken ct)
    {
        var broken = await context.Database
            .SqlQuery<BrokenKey>($"""SELECT "table" AS Child, parent AS Parent, count(*) AS Rows FROM pragma_foreign_key_check GROUP BY 1, 2""")
            .ToListAsync(ct);
        return [.. broken.Select(key => new Finding("foreign-key", key.Child, $"Rows that point at missing rows of {key.Parent}: {key.Rows}."))];
    }

    // Rank 1 compares the index with the table it is about, word by word.
    private async Task<Finding?> BrokenSearchAsync(CancellationToken ct)
    {
        try
        {
            await context.Database.ExecuteSqlAsync($"INSERT INTO ClaimSearch(ClaimSearch, rank) VALUES ('integrity-check', 1)", ct);
            return null;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_CORRUPT)
        {
            return new("search", "ClaimSearch", "The search index does not hold the words of the claims.");
        }
    }

    private sealed record BrokenKey(string Child, string Parent, int Rows);
}
