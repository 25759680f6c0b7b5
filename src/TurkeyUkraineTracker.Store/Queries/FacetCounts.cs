using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Counts the choices beside a claims list: each facet under all filters but its own, most claims first.</summary>
/// <param name="search">What the long facets are narrowed to.</param>
internal sealed class FacetCounts(TrackerContext context, ClaimFilter filter, FacetSearch search, DisplayNames names)
{
    /// <summary>The choices of a facet that grows with the store; the rest are found by name.</summary>
    public const int MostChoices = 20;

    public async Task<ClaimFacets> ReadAsync(CancellationToken ct) => new(
        await SpeakersAsync(ct),
        await AboutAsync(ct),
        await OutletsAsync(ct),
        await LanguagesAsync(ct),
        await KindsAsync(ct),
        await CountAsync(filter with { Several = true }, ct),
        await CountAsync(filter with { Differs = true }, ct),
        await UndatedAsync(filter.ApplyUndated(context), ct))
    {
        Topics = await TopicsAsync(ct),
        Figures = await CountAsync(filter with { Figures = true }, ct),
        Yearless = await UndatedAsync(filter.ApplyUndated(context).Where(claim => claim.Said.Edtf != null), ct),
    };

    private Task<int> CountAsync(ClaimFilter all, CancellationToken ct) => all.Apply(context).CountAsync(ct);

    private Task<int> UndatedAsync(IQueryable<Claim> undated, CancellationToken ct) =>
        filter.HasSaidRange || filter.HasPublishedRange ? undated.CountAsync(ct) : Task.FromResult(0);

    private async Task<IReadOnlyList<FacetOption>> SpeakersAsync(CancellationToken ct) => Options(
        await ActorsAsync((filter with { Speaker = null }).Apply(context).Where(claim => claim.SpeakerId != null).Select(claim => claim.SpeakerId!.Value), search.Speaker, ct),
        filter.Speaker,
        names.Of);

    private async Task<IReadOnlyList<FacetOption>> AboutAsync(CancellationToken ct)
    {
        var ids = Kept(filter with { About = null });
        var about = ids is null ? context.ClaimActors : context.ClaimActors.Where(about => ids.Contains(about.ClaimId));
        return Options(await ActorsAsync(about.Select(about => about.ActorId), search.About, ct), filter.About, names.Of);
    }

    // By id first: names are asked of the few that are shown.
    private async Task<List<Counted>> ActorsAsync(IQueryable<int> ids, string? named, CancellationToken ct)
    {
        if (TypedWords.Of(named).ToMatch() is { } match)
        {
            var found = SearchIndex.Actors(context, match);
            ids = ids.Where(id => found.Contains(id));
        }

        var counts = await ids.GroupBy(id => id).Select(same => new { Id = same.Key, Count = same.Count() })
            .OrderByDescending(same => same.Count).ThenBy(same => same.Id).Take(MostChoices).ToDictionaryAsync(same => same.Id, same => same.Count, ct);
        var actors = await context.Actors.Where(actor => counts.Keys.Contains(actor.Id)).Select(actor => new { actor.Id, actor.Slug, actor.Name }).ToListAsync(ct);
        return [.. actors.Select(actor => new Counted(actor.Slug, actor.Name, counts[actor.Id]))];
    }

    private async Task<IReadOnlyList<FacetOption>> TopicsAsync(CancellationToken ct)
    {
        var ids = Kept(filter with { Topic = null });
        var topics = ids is null ? context.ClaimTopics : context.ClaimTopics.Where(topic => ids.Contains(topic.ClaimId));
        var counts = await topics.GroupBy(topic => topic.Topic).Select(same => new { Topic = same.Key, Count = same.Count() }).ToListAsync(ct);
        return Options([.. counts.Select(same => new Counted(same.Topic, TopicWords.Of(same.Topic), same.Count))], filter.Topic, TopicWords.Of);
    }

    private async Task<IReadOnlyList<FacetOption>> OutletsAsync(CancellationToken ct)
    {
        var counts = await Appearing(filter with { Outlet = null })
            .Where(found => found.Version.Article.OutletId != null)
            .GroupBy(found => found.Version.Article.OutletId!.Value)
            .Select(same => new { Id = same.Key, Count = same.Select(found => found.ClaimId).Distinct().Count() })
            .OrderByDescending(same => same.Count).ThenBy(same => same.Id).Take(MostChoices).ToDictionaryAsync(same => same.Id, same => same.Count, ct);
        var outlets = await context.Outlets.Where(outlet => counts.Keys.Contains(outlet.Id)).ToListAsync(ct);
        return Options([.. outlets.Select(outlet => new Counted(outlet.Slug, outlet.Name, counts[outlet.Id]))], filter.Outlet, names.Of);
    }

    private async Task<IReadOnlyList<FacetOption>> LanguagesAsync(CancellationToken ct) => Options(
        await Appearing(filter with { Language = null })
            .GroupBy(found => found.Version.Language)
            .Select(same => new Counted(same.Key, same.Key, same.Select(found => found.ClaimId).Distinct().Count()))
            .ToListAsync(ct),
        filter.Language,
        tag => tag);

    private async Task<IReadOnlyList<FacetOption>> KindsAsync(CancellationToken ct)
    {
        var counts = await (filter with { Kind = null }).Apply(context)
            .GroupBy(claim => claim.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var selected = filter.Kind is { } kind ? Kebab.Of(kind) : null;
        return Options([.. counts.Select(count => new Counted(Kebab.Of(count.Kind), Kebab.Of(count.Kind), count.Count))], selected, value => value);
    }

    private IQueryable<Appearance> Appearing(ClaimFilter others)
    {
        var ids = Kept(others);
        return ids is null ? context.Appearances : context.Appearances.Where(found => ids.Contains(found.ClaimId));
    }

    // Null for all: what belongs to every claim is counted along its own index, without a look at the claims.
    private IQueryable<int>? Kept(ClaimFilter others) => others.KeepsAll ? null : others.Apply(context).Select(claim => claim.Id);

    // A selected choice is shown even when the other filters leave nothing of it: it must be possible to take it back.
    private static List<FacetOption> Options(List<Counted> counts, string? selected, Func<string, string> labelOf)
    {
        if (selected is not null && counts.All(count => count.Value != selected)) counts.Add(new(selected, labelOf(selected), 0));
        return [.. counts
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Label, StringComparer.Ordinal)
            .ThenBy(count => count.Value, StringComparer.Ordinal)
            .Select(count => new FacetOption(count.Value, count.Label, count.Count, count.Value == selected))];
    }

    private sealed record Counted(string Value, string Label, int Count);
}
