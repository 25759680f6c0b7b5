using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Finds the appearances that judgements speak of, also after an article was removed and read again or analysed anew.</summary>
internal sealed class JudgementBook(TrackerContext context)
{
    /// <summary>The pairs that judgements speak of and that have one of the appearances in them.</summary>
    /// <param name="added">Appearances of one version, saved.</param>
    public async Task<IReadOnlyDictionary<CandidatePair, Judged>> PairsAsync(IReadOnlyList<Appearance> added, CancellationToken ct)
    {
        var sha = added[0].Version.Sha256;
        var judgements = await context.Judgements.AsTracking().Where(judgement => judgement.First.Sha256 == sha || judgement.Second.Sha256 == sha).ToListAsync(ct);
        var pairs = new Dictionary<CandidatePair, Judged>();
        foreach (var judgement in judgements)
        {
            var (first, second) = (await FindAsync(judgement.First, ct), await FindAsync(judgement.Second, ct));
            if (first is null || second is null || first.Id == second.Id) continue;

            (judgement.First, judgement.Second) = (first.Place, second.Place);
            pairs[new(Math.Min(first.Id, second.Id), Math.Max(first.Id, second.Id))] = judgement.Judged;
        }

        return pairs;
    }

    /// <summary>Another analysis may have moved a border by a word: then it is the appearance that has most of the words, if it has half.</summary>
    public async Task<PlacedAppearance?> FindAsync(JudgedPlace place, CancellationToken ct)
    {
        var inArticle = await context.Appearances.Where(appearance => appearance.Version.Sha256 == place.Sha256)
            .Select(appearance => new PlacedAppearance(appearance.Id, new(appearance.Key, place.Sha256, appearance.Anchor.Start, appearance.Anchor.End))).ToListAsync(ct);
        return inArticle.Find(found => found.Place.Key == place.Key)
            ?? inArticle.Where(found => Overlap(found.Place, place) * 2 >= place.End - place.Start).OrderByDescending(found => Overlap(found.Place, place)).ThenBy(found => found.Id).FirstOrDefault();
    }

    private static int Overlap(JudgedPlace a, JudgedPlace b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}

/// <summary>An appearance with its place.</summary>
internal sealed record PlacedAppearance(int Id, JudgedPlace Place);
