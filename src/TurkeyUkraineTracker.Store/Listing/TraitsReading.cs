using Microsoft.EntityFrameworkCore;

namespace TurkeyUkraineTracker.Store.Listing;

/// <summary>Reads the traits of some claims: four queries, however many they are.</summary>
internal sealed class TraitsReading(TrackerContext context, Vocabulary topics, Vocabulary languages)
{
    // Most claims have what many others have: in one language, of one outlet, about the same two states.
    private readonly Dictionary<string, int[]> _shared = new(StringComparer.Ordinal);

    /// <summary>Those of them that there are, in no order.</summary>
    public async Task<IReadOnlyList<ClaimTraits>> OfAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var about = (await context.ClaimActors.Where(about => ids.Contains(about.ClaimId)).ToListAsync(ct))
            .ToLookup(about => about.ClaimId, about => about.ActorId);
        var onTopics = (await context.ClaimTopics.Where(topic => ids.Contains(topic.ClaimId)).ToListAsync(ct))
            .ToLookup(topic => topic.ClaimId, topic => topics.Add(topic.Topic));
        var told = (await context.Appearances.Where(found => ids.Contains(found.ClaimId))
                .Select(found => new { found.ClaimId, found.Version.Language, found.Version.Article.OutletId }).ToListAsync(ct))
            .ToLookup(found => found.ClaimId);
        var claims = await context.Claims.Where(claim => ids.Contains(claim.Id))
            .Select(claim => new
            {
                claim.Id,
                claim.SortDay,
                claim.Kind,
                claim.SpeakerId,
                claim.ArticleCount,
                Differs = claim.Differs != "",
                claim.HasFigure,
                HasDateWords = claim.Said.Edtf != null,
                SaidFirst = claim.Said.FirstDay,
                SaidLast = claim.Said.LastDay,
                claim.PublishedFirstDay,
                claim.PublishedLastDay,
            })
            .ToListAsync(ct);
        return
        [
            .. claims.Select(claim => new ClaimTraits(
                claim.Id, claim.SortDay, claim.Kind, claim.SpeakerId ?? 0, claim.ArticleCount, claim.Differs, claim.HasFigure, claim.HasDateWords,
                new(claim.SaidFirst, claim.SaidLast), new(claim.PublishedFirstDay, claim.PublishedLastDay),
                Share(about[claim.Id]), Share(onTopics[claim.Id]),
                Share(told[claim.Id].Select(found => found.OutletId).OfType<int>()), Share(told[claim.Id].Select(found => languages.Add(found.Language))))),
        ];
    }

    private int[] Share(IEnumerable<int> numbers)
    {
        int[] set = [.. numbers.Distinct().Order()];
        if (set.Length == 0) return [];

        var key = string.Join(' ', set);
        return _shared.TryGetValue(key, out var known) ? known : _shared[key] = set;
    }
}
