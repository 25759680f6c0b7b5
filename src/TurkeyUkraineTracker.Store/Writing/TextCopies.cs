using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking.Origins;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Finds the articles that have nearly the same text as a new one, whatever their claims are (docs/adr/0031).</summary>
/// <remarks>Of a text that very many print, a new copy is held against the few that are drawn, by the rule of <see cref="Candidates"/>.</remarks>
internal sealed class TextCopies(TrackerContext context)
{
    /// <param name="added">Saved, with its bands.</param>
    /// <returns>By version, the part of the runs that both have; only of copies.</returns>
    public async Task<IReadOnlyDictionary<int, double>> OfAsync(ArticleVersion added, CancellationToken ct)
    {
        var near = await NearAsync(added.Id, ct);
        if (near.Count == 0) return new Dictionary<int, double>();

        var own = RunsOf(added.Content.Text, added.Content.Document);
        var stored = context.Contents.Where(content => near.Contains(content.VersionId))
            .Select(content => new { content.VersionId, content.Text, content.Document });
        var shares = new Dictionary<int, double>();
        // One by one: texts are long.
        await foreach (var other in stored.AsAsyncEnumerable().WithCancellation(ct))
            if (own.SharedWith(RunsOf(other.Text, other.Document)) is >= TextRuns.Copy and var share) shares[other.VersionId] = share;
        return shares;
    }

    private static TextRuns RunsOf(string text, byte[] document) => TextRuns.Of(text, AnalysisDocument.Unpack(document).Segments);

    private Task<List<int>> NearAsync(int version, CancellationToken ct) => context.Database.SqlQuery<int>($"""
        WITH own AS MATERIALIZED (
            SELECT Band, Key, CASE WHEN (SELECT 1 FROM TextBands AS listed WHERE listed.Band = mine.Band LIMIT 1 OFFSET {Candidates.Whole}) IS NULL THEN '~'
                ELSE (SELECT Key FROM TextBands AS listed WHERE listed.Band = mine.Band ORDER BY Key LIMIT 1 OFFSET {Candidates.Drawn}) END AS Bound
            FROM TextBands AS mine WHERE VersionId = {version})
        SELECT other.VersionId AS Value
        FROM own CROSS JOIN TextBands AS other ON other.Band = own.Band AND other.Key < own.Bound
        WHERE other.VersionId <> {version}
        UNION
        SELECT other.VersionId
        FROM own CROSS JOIN TextBands AS other ON other.Band = own.Band AND own.Key < own.Bound
        WHERE other.VersionId <> {version}
        """).ToListAsync(ct);
}
