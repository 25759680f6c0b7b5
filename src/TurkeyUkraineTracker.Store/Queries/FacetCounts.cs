using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>Counts the choices beside a claims list: each facet under all filters but its own, most claims first.</summary>
internal sealed class FacetCounts(TrackerContext context, ClaimFilter filter, DisplayNames names)
{
    public async Task<ClaimFacets> ReadAsync(CancellationToken ct) => new(
        await SpeakersAsync(ct),
        await AboutAsync(ct),
        await OutletsAsync(ct),
        await LanguagesAsync(ct),
        await KindsAsync(ct),
        await (filter with { Several = true }).Apply(context).CountAsync(ct),
        await (filter with { Differs = true }).Apply(context).CountAsync(ct),
        await filter.ApplyUndated(context).CountAsync(ct));

    private async Task<IReadOnlyList<FacetOption>> SpeakersAsync(CancellationToken ct) => Options(
        await (filter with { Speaker = null }).Apply(context)
            .Where(claim => claim.Speaker != null)
            .GroupBy(claim => new { claim.Speaker!.Slug, claim.Speaker.Name })
            .Select(group => new Counted(group.Key.Slug, group.Key.Name, group.Count()))
            .ToListAsync(ct),
        filter.Speaker,
        names.Of);

    private async Task<IReadOnlyList<FacetOption>> AboutAsync(CancellationToken ct) => Options(
        await (filter with { About = null }).Apply(context)
            .SelectMany(claim => claim.About)
            .GroupBy(about => new { about.Actor.Slug, about.Actor.Name })
            .Select(group => new Counted(group.Key.Slug, group.Key.Name, group.Count()))
            .ToListAsync(ct),
        filter.About,
        names.Of);

    private async Task<IReadOnlyList<FacetOption>> OutletsAsync(CancellationToken ct) => Options(
        await Appearing(filter with { Outlet = null })
            .Where(found => found.Version.Article.Outlet != null)
            .GroupBy(found => new { found.Version.Article.Outlet!.Slug, found.Version.Article.Outlet.Name })
            .Select(group => new Counted(group.Key.Slug, group.Key.Name, group.Select(found => found.ClaimId).Distinct().Count()))
            .ToListAsync(ct),
        filter.Outlet,
        names.Of);

    private async Task<IReadOnlyList<FacetOption>> LanguagesAsync(CancellationToken ct) => Options(
        await Appearing(filter with { Language = null })
            .GroupBy(found => found.Version.Language)
            .Select(group => new Counted(group.Key, group.Key, group.Select(found => found.ClaimId).Distinct().Count()))
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

    private IQueryable<Appearance> Appearing(ClaimFilter others) => others.Apply(context).SelectMany(claim => claim.Appearances);

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
