using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Listing;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Counts the choices beside a claims list: each facet under all filters but its own, most claims first.</summary>
/// <param name="search">What the long facets are narrowed to.</param>
internal sealed class FacetCounts(TrackerContext context, ClaimFilter filter, FacetSearch search, DisplayNames names)
{
    /// <summary>The choices of a facet that grows with the store; the rest are found by name.</summary>
    public const int MostChoices = 20;

    public async Task<ClaimFacets> ReadAsync(KeptClaims claims, CancellationToken ct)
    {
        var (tally, snapshot) = (new FacetTally(claims), claims.Snapshot);
        var selected = filter.Kind is { } kind ? Kebab.Of(kind) : null;
        return new(
            await ActorsAsync(tally.Speakers, search.Speaker, filter.Speaker, ct),
            await ActorsAsync(tally.About, search.About, filter.About, ct),
            await OutletsAsync(tally.Outlets, ct),
            Options(tally.Languages.MostFirst().Select(same => new Counted(snapshot.Languages[same.Number], snapshot.Languages[same.Number], same.Count)), filter.Language, tag => tag),
            Options(tally.Kinds.MostFirst().Select(same => (Kind: Kebab.Of((AttributionKind)same.Number), same.Count)).Select(same => new Counted(same.Kind, same.Kind, same.Count)), selected, value => value),
            tally.Several,
            tally.Differs,
            tally.Undated)
        {
            Topics = Options(tally.Topics.MostFirst().Select(same => new Counted(snapshot.Topics[same.Number], TopicWords.Of(snapshot.Topics[same.Number]), same.Count)), filter.Topic, TopicWords.Of),
            Figures = tally.Figures,
            Yearless = tally.Yearless,
        };
    }

    // Names are asked of the few that are shown.
    private async Task<IReadOnlyList<FacetOption>> ActorsAsync(Tally tally, string? named, string? selected, CancellationToken ct)
    {
        var most = tally.MostFirst().AsEnumerable();
        if (TypedWords.Of(named).ToMatch() is { } match)
        {
            var found = await SearchIndex.Actors(context, match).ToHashSetAsync(ct);
            most = most.Where(same => found.Contains(same.Number));
        }

        var counts = most.Take(MostChoices).ToDictionary(same => same.Number, same => same.Count);
        var actors = await context.Actors.Where(actor => counts.Keys.Contains(actor.Id)).Select(actor => new { actor.Id, actor.Slug, actor.Name }).ToListAsync(ct);
        return Options(actors.Select(actor => new Counted(actor.Slug, actor.Name, counts[actor.Id])), selected, names.Of);
    }

    private async Task<IReadOnlyList<FacetOption>> OutletsAsync(Tally tally, CancellationToken ct)
    {
        var counts = tally.MostFirst().Take(MostChoices).ToDictionary(same => same.Number, same => same.Count);
        var outlets = await context.Outlets.Where(outlet => counts.Keys.Contains(outlet.Id)).ToListAsync(ct);
        return Options(outlets.Select(outlet => new Counted(outlet.Slug, outlet.Name, counts[outlet.Id])), filter.Outlet, names.Of);
    }

    // A selected choice is shown even when the other filters leave nothing of it: it must be possible to take it back.
    private static IReadOnlyList<FacetOption> Options(IEnumerable<Counted> found, string? selected, Func<string, string> labelOf)
    {
        var counts = found.ToList();
        if (selected is not null && counts.All(count => count.Value != selected)) counts.Add(new(selected, labelOf(selected), 0));
        return [.. counts
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Label, StringComparer.Ordinal)
            .ThenBy(count => count.Value, StringComparer.Ordinal)
            .Select(count => new FacetOption(count.Value, count.Label, count.Count, count.Value == selected))];
    }

    private sealed record Counted(string Value, string Label, int Count);
}
