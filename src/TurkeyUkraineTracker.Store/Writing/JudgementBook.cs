using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Finds the appearances that judgements speak of, also after an article was removed and read again, analysed anew or changed.</summary>
internal sealed class JudgementBook(TrackerContext context)
{
    /// <summary>The pairs that judgements speak of and that have one of the appearances in them.</summary>
    /// <param name="added">Appearances of one version, saved.</param>
    public async Task<IReadOnlyDictionary<CandidatePair, Judged>> PairsAsync(IReadOnlyList<Appearance> added, CancellationToken ct)
    {
        // The question below is long, and few articles are spoken of.
        if (!await context.Judgements.AnyAsync(ct)) return new Dictionary<CandidatePair, Judged>();

        var (sha, keys) = (added[0].Version.Sha256, added.Select(appearance => appearance.Key).ToList());
        var judgements = await context.Judgements.AsTracking()
            .Where(judgement => judgement.First.Sha256 == sha || judgement.Second.Sha256 == sha
                || keys.Contains(judgement.First.Key) || keys.Contains(judgement.Second.Key))
            .ToListAsync(ct);
        var pairs = new Dictionary<CandidatePair, Judged>();
        foreach (var judgement in judgements)
        {
            var (first, second) = (await FindAsync(judgement.First, ct), await FindAsync(judgement.Second, ct));
            if (first is null || second is null || first.Id == second.Id) continue;

            (judgement.First, judgement.Second) = (first.Place, second.Place);
            pairs[new(Math.Min(first.Id, second.Id), Math.Max(first.Id, second.Id))] = judgement.Judged;
        }

        await context.SaveChangesAsync(ct);
        return pairs;
    }

    /// <summary>
    /// The appearance that has the key now, also in a later version of the article. Another analysis may have moved a border by a word: then it is the
    /// one in the same bytes that has most of the words, if it has half.
    /// </summary>
    public async Task<PlacedAppearance?> FindAsync(JudgedPlace place, CancellationToken ct)
    {
        if (await PlacedAsync(appearance => appearance.Key == place.Key, ct) is [var same, ..]) return same;

        var inArticle = await PlacedAsync(appearance => appearance.Version.Sha256 == place.Sha256, ct);
        return inArticle.Where(found => Overlap(found.Place, place) * 2 >= place.End - place.Start)
            .OrderByDescending(found => Overlap(found.Place, place)).ThenBy(found => found.Id)
            .FirstOrDefault();
    }

    private Task<List<PlacedAppearance>> PlacedAsync(Expression<Func<Appearance, bool>> isMeant, CancellationToken ct) => context.Appearances
        .Where(isMeant)
        .OrderBy(appearance => appearance.Id)
        .Select(appearance => new PlacedAppearance(
            appearance.Id, new(appearance.Key, appearance.Version.Sha256, appearance.Anchor.Start, appearance.Anchor.End)))
        .ToListAsync(ct);

    private static int Overlap(JudgedPlace a, JudgedPlace b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}

/// <summary>An appearance with its place.</summary>
internal sealed record PlacedAppearance(int Id, JudgedPlace Place);
