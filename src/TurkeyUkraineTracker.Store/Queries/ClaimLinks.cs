using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Why the appearances of claims are one claim, and which claims are close to them. Asks the same few queries for one claim and for many.</summary>
internal sealed class ClaimLinks(TrackerContext context)
{
    /// <summary>The pairs that were matched, strongest first.</summary>
    /// <param name="claims">Ids of claims with those of their appearances; pairs name them by their place there.</param>
    /// <returns>By claim.</returns>
    public async Task<ILookup<int, PairView>> PairsAsync(IReadOnlyDictionary<int, IEnumerable<int>> claims, CancellationToken ct)
    {
        var ids = claims.Keys.ToList();
        var places = claims.Values.SelectMany(appearances => appearances.Select((appearance, place) => (appearance, place))).ToDictionary();
        var found = await context.Matches
            .Where(match => ids.Contains(match.First.ClaimId) && match.Second.ClaimId == match.First.ClaimId)
            .OrderByDescending(match => match.Score).ThenBy(match => match.FirstId).ThenBy(match => match.SecondId)
            .Select(match => new { match.First.ClaimId, Match = new JudgeableMatch(match, match.First.Key, match.Second.Key) })
            .ToListAsync(ct);
        var persons = await PersonsWords.OnAsync(context, found.Select(pair => pair.Match), ct);
        return found.Where(pair => places.ContainsKey(pair.Match.Match.FirstId) && places.ContainsKey(pair.Match.Match.SecondId)).ToLookup(
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
            .Select(match => new { Own = match.First.ClaimId, Match = match, FirstKey = match.First.Key, SecondKey = match.Second.Key, match.Second.Claim, IsFirst = true })
            .Concat(context.Matches.Where(match => claims.Contains(match.Second.ClaimId) && match.First.ClaimId != match.Second.ClaimId)
                .Select(match => new { Own = match.Second.ClaimId, Match = match, FirstKey = match.First.Key, SecondKey = match.Second.Key, match.First.Claim, IsFirst = false }));
        var found = await away
            .Select(link => new { link.Own, Match = new JudgeableMatch(link.Match, link.FirstKey, link.SecondKey), link.FirstKey, link.SecondKey, link.IsFirst, link.Claim, link.Claim.Speaker })
            .ToListAsync(ct);
        var strongest = found
            .OrderByDescending(link => link.Match.Match.Judged != null).ThenByDescending(link => link.Match.Match.Refused != null).ThenByDescending(link => link.Match.Match.Score)
            .ThenBy(link => string.Join(' ', new[] { link.FirstKey, link.SecondKey }.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        var shown = strongest.GroupBy(link => link.Own).SelectMany(own => own.DistinctBy(link => link.Claim.Id).Take(most)).ToList();
        var persons = await PersonsWords.OnAsync(context, shown.Select(link => link.Match), ct);
        return shown.ToLookup(link => link.Own, link => new RelatedClaim(
            link.Claim.Key, link.Claim.Slug, link.Claim.Text, link.Claim.Language, link.Claim.Kind, Link.To(link.Speaker), link.Claim.SpeakerText,
            link.IsFirst ? link.Match.Match.Relation : ClaimRelations.Mirrored(link.Match.Match.Relation), persons.ReasonsOf(link.Match), link.Claim.IsDenied));
    }
}
