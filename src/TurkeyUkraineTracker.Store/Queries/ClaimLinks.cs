using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Why the appearances of claims are one claim, and which claims are close to them. Asks the same few queries for one claim and for many.</summary>
internal sealed class ClaimLinks(TrackerContext context)
{
    /// <summary>The pairs that were matched, strongest first.</summary>
    /// <param name="claims">Ids of claims with those of their appearances; pairs name them by their place there.</param>
    /// <returns>By claim.</returns>
    public async Task<ILookup<int, PairView>> PairsAsync(IReadOnlyDictionary<int, IEnumerable<int>> claims, CancellationToken ct)
    {
        var places = claims.Values.SelectMany(appearances => appearances.Select((appearance, place) => (appearance, place))).ToDictionary();
        var told = places.Keys.ToList();
        var found = await context.Matches
            .Where(match => told.Contains(match.FirstId) && told.Contains(match.SecondId) && match.Second.ClaimId == match.First.ClaimId)
            .OrderByDescending(match => match.Score).ThenBy(match => match.FirstId).ThenBy(match => match.SecondId)
            .Select(match => new { match.First.ClaimId, Match = new JudgeableMatch(match, match.First.Key, match.Second.Key) })
            .ToListAsync(ct);
        var persons = await PersonsWords.OnAsync(context, found.Select(pair => pair.Match), ct);
        return found.ToLookup(
            pair => pair.ClaimId,
            pair => new PairView(places[pair.Match.Match.FirstId], places[pair.Match.Match.SecondId], pair.Match.Match.Score, persons.ReasonsOf(pair.Match)));
    }

    /// <summary>Other claims, each once by its strongest match, closest first.</summary>
    /// <param name="claims">Ids.</param>
    /// <param name="most">Of each claim.</param>
    /// <returns>By claim.</returns>
    /// <remarks>Of matches as strong the keys of their appearances choose: either claim is then told by the same one, whichever was read first.</remarks>
    public async Task<ILookup<int, RelatedClaim>> RelatedAsync(IReadOnlyCollection<int> claims, int most, CancellationToken ct)
    {
        var away = context.Matches.Where(match => claims.Contains(match.First.ClaimId) && match.Second.ClaimId != match.First.ClaimId)
            .Select(match => new
            {
                Own = match.First.ClaimId,
                Other = match.Second.ClaimId,
                IsFirst = true,
                match.FirstId,
                match.SecondId,
                FirstKey = match.First.Key,
                SecondKey = match.Second.Key,
                match.Judged,
                match.Refused,
                match.Score,
            })
            .Concat(context.Matches.Where(match => claims.Contains(match.Second.ClaimId) && match.First.ClaimId != match.Second.ClaimId)
                .Select(match => new
                {
                    Own = match.Second.ClaimId,
                    Other = match.First.ClaimId,
                    IsFirst = false,
                    match.FirstId,
                    match.SecondId,
                    FirstKey = match.First.Key,
                    SecondKey = match.Second.Key,
                    match.Judged,
                    match.Refused,
                    match.Score,
                }));
        var strongest = (await away.ToListAsync(ct))
            .OrderByDescending(link => link.Judged != null).ThenByDescending(link => link.Refused != null).ThenByDescending(link => link.Score)
            .ThenBy(link => string.Join(' ', new[] { link.FirstKey, link.SecondKey }.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        var chosen = strongest.GroupBy(link => link.Own).SelectMany(own => own.DistinctBy(link => link.Other).Take(most)).ToList();

        // What is said of a match is long, and a claim that many tell has thousands: it is asked of those chosen.
        var matches = await MatchesAsync([.. chosen.Select(link => (link.FirstId, link.SecondId))], ct);
        var others = chosen.Select(link => link.Other).ToHashSet();
        var told = await context.Claims.Where(claim => others.Contains(claim.Id)).Include(claim => claim.Speaker).ToDictionaryAsync(claim => claim.Id, ct);
        var shown = chosen.Select(link => new
        {
            link.Own,
            link.IsFirst,
            Claim = told[link.Other],
            told[link.Other].Speaker,
            Match = new JudgeableMatch(matches[(link.FirstId, link.SecondId)], link.FirstKey, link.SecondKey),
        }).ToList();
        var persons = await PersonsWords.OnAsync(context, shown.Select(link => link.Match), ct);
        return shown.ToLookup(link => link.Own, link => new RelatedClaim(
            link.Claim.Key, link.Claim.Slug, link.Claim.Text, link.Claim.Language, link.Claim.Kind, Link.To(link.Speaker), link.Claim.SpeakerText,
            link.IsFirst ? link.Match.Match.Relation : ClaimRelations.Mirrored(link.Match.Match.Relation), persons.ReasonsOf(link.Match), link.Claim.IsDenied));
    }

    private async Task<Dictionary<(int, int), AppearanceMatch>> MatchesAsync(IReadOnlyList<(int First, int Second)> pairs, CancellationToken ct)
    {
        int[] firsts = [.. pairs.Select(pair => pair.First).Distinct()], seconds = [.. pairs.Select(pair => pair.Second).Distinct()];
        return await context.Matches.Where(match => firsts.Contains(match.FirstId) && seconds.Contains(match.SecondId))
            .ToDictionaryAsync(match => (match.FirstId, match.SecondId), ct);
    }
}
