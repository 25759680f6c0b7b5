using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Analysis.Linking.Origins;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Finds the articles that probably tell from the origin a new one tells from.</summary>
/// <remarks>
/// Asks only for articles that the matcher found enough claims of the new one in, or that share much of its text, so that what it costs depends on how
/// many tell the same, not on how many are stored. A pair depends on its two articles alone: the order in which they came changes nothing.
/// </remarks>
internal sealed class OriginLinker(TrackerContext context)
{
    /// <summary>Runs after the claims of the version were matched, inside the writer's transaction.</summary>
    public async Task LinkAsync(ArticleVersion added, CancellationToken ct)
    {
        var shared = (await SharedAsync(added, ct)).ToLookup(pair => pair.Other);
        var tellings = shared.Where(pairs => OriginComparison.CanBeOne(pairs.Count(), added.Appearances.Count)).Select(pairs => pairs.Key);
        var copies = await new TextCopies(context).OfAsync(added, ct);
        var near = tellings.Union(copies.Keys).ToList();
        if (near.Count == 0) return;

        var outlines = await OutlinesAsync([added.Id, .. near], ct);
        var pairs = near.Select(other => PairOf(
            outlines[added.Id],
            outlines[other],
            [.. shared[other].Select(pair => new SharedClaim(pair.Own, pair.Others, pair.Score))],
            copies.GetValueOrDefault(other)));
        await PreparedRows.InsertAsync(context, [.. pairs.OfType<OriginPair>()], ct);
    }

    private async Task<IReadOnlyList<Shared>> SharedAsync(ArticleVersion added, CancellationToken ct) => added.Appearances.Count == 0
        ? []
        : await AddedMatches.Of(context, added)
            .Where(match => match.Verdict == MatchVerdict.Same)
            .Select(match => new Shared(match.First.VersionId, match.SecondId, match.FirstId, match.Score))
            .ToListAsync(ct);

    private async Task<Dictionary<int, Outlined>> OutlinesAsync(List<int> versions, CancellationToken ct) => await context.Versions
        .Where(version => versions.Contains(version.Id))
        .Select(version => new Outlined(
            version.Id,
            version.Sha256,
            version.Appearances.OrderBy(found => found.Number).Select(found => new OutlineClaim(found.Id, found.Kind, found.Text)).ToList(),
            version.Figures.OrderBy(figure => figure.Start).ThenBy(figure => figure.End).ToList()))
        .AsSplitQuery()
        .ToDictionaryAsync(outlined => outlined.Id, ct);

    private static OriginPair? PairOf(Outlined a, Outlined b, IReadOnlyList<SharedClaim> shared, double text)
    {
        if (string.CompareOrdinal(a.Sha256, b.Sha256) > 0)
            return PairOf(b, a, [.. shared.Select(pair => new SharedClaim(pair.Second, pair.First, pair.Score))], text);

        var finding = OriginComparison.Of(a.Outline, b.Outline, shared, text);
        return finding.IsProbable ? new() { FirstId = a.Id, SecondId = b.Id, Score = finding.Score, Evidence = finding.Evidence } : null;
    }

    private sealed record Shared(int Other, int Own, int Others, double Score);

    private sealed record Outlined(int Id, string Sha256, List<OutlineClaim> Claims, List<Figure> Figures)
    {
        public OriginOutline Outline => new(Claims, [.. Figures.Select(figure =>
            new SignatureFigure(figure.Span, figure.Value, figure.Low, figure.High, figure.Unit, figure.Bound, figure.IsApproximate, figure.Change))]);
    }
}
