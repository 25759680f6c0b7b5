using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Why a claim's appearances are one claim, and which claims are close to it.</summary>
internal sealed class ClaimLinks(TrackerContext context, string id)
{
    private readonly PersonsWords _persons = new(context);

    /// <summary>The pairs that were matched, strongest first.</summary>
    /// <param name="appearances">Ids of the claim's appearances; pairs name them by their place here.</param>
    public async Task<IReadOnlyList<PairView>> PairsAsync(IReadOnlyList<int> appearances, CancellationToken ct)
    {
        var places = appearances.Select((appearance, place) => (appearance, place)).ToDictionary();
        var pairs = await context.Matches
            .Where(match => match.First.Claim.Key == id && match.Second.Claim.Key == id)
            .OrderByDescending(match => match.Score).ThenBy(match => match.FirstId).ThenBy(match => match.SecondId)
            .ToListAsync(ct);
        var views = new List<PairView>();
        foreach (var match in pairs.Where(match => places.ContainsKey(match.FirstId) && places.ContainsKey(match.SecondId)))
            views.Add(new(places[match.FirstId], places[match.SecondId], match.Score, await _persons.ReasonsAsync(match, ct)));
        return views;
    }

    /// <summary>Other claims, each once by its strongest match, closest first.</summary>
    /// <remarks>Of matches as strong the keys of their appearances choose: either claim is then told by the same one, whichever was read first.</remarks>
    public async Task<IReadOnlyList<RelatedClaim>> RelatedAsync(int most, CancellationToken ct)
    {
        var away = context.Matches.Where(match => match.First.Claim.Key == id && match.Second.Claim.Key != id).Select(match => new { Match = match, FirstKey = match.First.Key, SecondKey = match.Second.Key, match.Second.Claim, IsFirst = true })
            .Concat(context.Matches.Where(match => match.Second.Claim.Key == id && match.First.Claim.Key != id).Select(match => new { Match = match, FirstKey = match.First.Key, SecondKey = match.Second.Key, match.First.Claim, IsFirst = false }));
        var found = await away.Select(link => new { link.Match, link.FirstKey, link.SecondKey, link.IsFirst, link.Claim, link.Claim.Speaker }).ToListAsync(ct);
        var strongest = found.OrderByDescending(link => link.Match.Judged != null).ThenByDescending(link => link.Match.Refused != null).ThenByDescending(link => link.Match.Score)
            .ThenBy(link => string.Join(' ', new[] { link.FirstKey, link.SecondKey }.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        var related = new List<RelatedClaim>();
        foreach (var link in strongest.DistinctBy(link => link.Claim.Id).Take(most))
        {
            var claim = link.Claim;
            related.Add(new(
                claim.Key, claim.Slug, claim.Text, claim.Language, claim.Kind, Link.To(link.Speaker), claim.SpeakerText,
                link.IsFirst ? link.Match.Relation : ClaimRelations.Mirrored(link.Match.Relation), await _persons.ReasonsAsync(link.Match, ct), claim.IsDenied));
        }

        return related;
    }
}
