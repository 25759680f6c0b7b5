using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Linking;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>One claim with its appearances, how they compare, and what is close to it.</summary>
public sealed class ClaimDetail(TrackerContext context)
{
    private const string Hop = " → ";

    /// <summary>Related claims shown.</summary>
    public const int RelatedShown = 10;

    /// <summary>The claim of that id, its <see cref="Tellings"/> in the order they were first seen; null when there is none.</summary>
    public async Task<ClaimView?> FindAsync(string id, CancellationToken ct)
    {
        var head = await context.Claims.Where(claim => claim.Key == id).ToRows().SingleOrDefaultAsync(ct);
        if (head is null) return null;

        var about = await context.ClaimActors.Where(about => about.Claim.Key == id).Select(about => about.Actor).OrderBy(actor => actor.Name)
            .Select(actor => Link.To(actor)).ToListAsync(ct);
        var claim = await context.Claims.Where(claim => claim.Key == id).Select(claim => new { claim.Id, claim.Appearances.Count }).SingleAsync(ct);
        var tellings = await Tellings.IdsAsync(context, [claim.Id], ct);
        var appearances = await context.Appearances.Where(appearance => tellings.Contains(appearance.Id)).OrderBy(appearance => appearance.Id)
            .Select(StoredAppearance.Row).AsSplitQuery().ToListAsync(ct);
        var names = await NamesAsync(appearances, ct);
        var renderings = Renderings.Of([.. appearances.Select(appearance => appearance.Signature)]);
        var links = new ClaimLinks(context);
        return new(
            head.Id, head.Slug, head.Text, head.Language, head.Speaker, head.SpeakerText, head.SaidOn, head.SaidOnBasis,
            about,
            [.. appearances.Zip(renderings, (appearance, rendering) => appearance.ToView(rendering, slug => names.GetValueOrDefault(slug, slug)))],
            await ComparisonAsync(id, appearances, names, ct),
            [.. (await links.PairsAsync(new Dictionary<int, IEnumerable<int>> { [claim.Id] = appearances.Select(appearance => appearance.Id) }, ct))[claim.Id]],
            [.. (await links.RelatedAsync([claim.Id], RelatedShown, ct))[claim.Id]],
            head.IsDenied,
            claim.Count - appearances.Count)
        {
            Articles = head.Articles,
            Origins = head.Origins,
            Sources = head.Sources,
            Tensions = await new TensionList(context).OfClaimAsync(id, RelatedShown, ct),
        };
    }

    /// <summary>The id of the claim that took the place of one that is gone; null when there is none.</summary>
    public Task<string?> RedirectAsync(string id, CancellationToken ct) =>
        context.Redirects.Where(redirect => redirect.OldKey == id).Select(redirect => redirect.NewKey).SingleOrDefaultAsync(ct);

    private Task<Dictionary<string, string>> NamesAsync(List<StoredAppearance> appearances, CancellationToken ct)
    {
        var slugs = appearances.SelectMany(appearance => appearance.Via.Append(appearance.Signature.Addressee?.Id)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context.Actors.Where(actor => slugs.Contains(actor.Slug)).ToDictionaryAsync(actor => actor.Slug, actor => actor.Name, StringComparer.Ordinal, ct);
    }

    private async Task<ComparisonView?> ComparisonAsync(
        string id, List<StoredAppearance> appearances, Dictionary<string, string> names, CancellationToken ct)
    {
        var fields = await context.Claims.Where(claim => claim.Key == id && claim.Comparison != null).Select(claim => claim.Comparison!.Fields).SingleOrDefaultAsync(ct);
        if (fields is null) return null;

        return new(
            [.. appearances.Select(appearance => appearance.Source).DistinctBy(source => source.Slug, StringComparer.Ordinal)],
            [.. fields.Select(field => new ComparedField(field.Field, field.State, [.. field.Cells.Select(cell => CellOf(cell, names))]))]);
    }

    private static ComparedCell CellOf(FieldCell cell, Dictionary<string, string> names) =>
        new(cell.State, Named(cell.Value, names), cell.Spans, cell.Inferred is { } inferred ? new(inferred.Value, inferred.From) : null);

    // A value that is an actor, as in "via" and "addressee", is stored as its slug.
    private static string? Named(string? value, Dictionary<string, string> names) =>
        value is null ? null : string.Join(Hop, value.Split(Hop).Select(part => names.GetValueOrDefault(part, part)));
}
