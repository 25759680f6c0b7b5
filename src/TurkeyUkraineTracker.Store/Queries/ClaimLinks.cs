using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Why a claim's appearances are one claim, and which claims are close to it.</summary>
internal sealed class ClaimLinks(TrackerContext context, string id)
{
    /// <summary>The pairs that were matched, strongest first.</summary>
    /// <param name="appearances">Ids of the claim's appearances; pairs name them by their place here.</param>
    public async Task<IReadOnlyList<PairView>> PairsAsync(IReadOnlyList<int> appearances, CancellationToken ct)
    {
        var places = appearances.Select((appearance, place) => (appearance, place)).ToDictionary();
        var pairs = await context.Matches
            .Where(match => match.First.Claim.Key == id && match.Second.Claim.Key == id)
            .OrderByDescending(match => match.Score).ThenBy(match => match.FirstId).ThenBy(match => match.SecondId)
            .ToListAsync(ct);
        return [.. pairs.Select(match => new PairView(places[match.FirstId], places[match.SecondId], match.Score, Reasons(match.Reasons)))];
    }

    /// <summary>Other claims, each once by its strongest match, closest first.</summary>
    public async Task<IReadOnlyList<RelatedClaim>> RelatedAsync(int most, CancellationToken ct)
    {
        var away = context.Matches.Where(match => match.First.Claim.Key == id && match.Second.Claim.Key != id).Select(match => new { Match = match, match.Second.Claim, IsFirst = true })
            .Concat(context.Matches.Where(match => match.Second.Claim.Key == id && match.First.Claim.Key != id).Select(match => new { Match = match, match.First.Claim, IsFirst = false }));
        var found = await away.OrderByDescending(link => link.Match.Score).ThenBy(link => link.Claim.Id)
            .Select(link => new { link.Match.Relation, link.IsFirst, link.Match.Reasons, link.Claim, link.Claim.Speaker })
            .ToListAsync(ct);
        return
        [
            .. found.DistinctBy(link => link.Claim.Id).Take(most).Select(link => new RelatedClaim(
                link.Claim.Key, link.Claim.Slug, link.Claim.Text, link.Claim.Language, link.Claim.Kind, Link.To(link.Speaker), link.Claim.SpeakerText,
                link.IsFirst ? link.Relation : ClaimRelations.Mirrored(link.Relation), Reasons(link.Reasons), link.Claim.IsDenied)),
        ];
    }

    private static IReadOnlyList<ReasonView> Reasons(IReadOnlyList<MatchReason> reasons) =>
        [.. reasons.Select(reason => new ReasonView(reason.Kind, reason.Words, reason.Weight))];
}
