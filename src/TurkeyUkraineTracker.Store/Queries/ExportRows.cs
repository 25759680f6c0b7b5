using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim as exports give it.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Speaker">An actor's id; null when unknown.</param>
/// <param name="Comparison">Empty for a claim in one article; spans as <see cref="ExportedAppearance"/> counts.</param>
/// <param name="Evidence">Pairs of appearances by their place in the list; spans of neither.</param>
public sealed record ExportRow(
    string Id,
    string Url,
    string Text,
    string? Speaker,
    IReadOnlyList<ExportedAppearance> Appearances,
    IReadOnlyList<ExportedField> Comparison,
    IReadOnlyList<PairView> Evidence,
    IReadOnlyList<RelatedClaim> Related);

/// <summary>Where a claim stands in a file.</summary>
/// <param name="Start">In code points: of the raw file for plain text and Markdown, of the extracted text for HTML.</param>
/// <param name="End">Exclusive.</param>
public sealed record ExportedAppearance(string File, int Start, int End, string Language, AttributionKind Kind);

/// <summary>One field of a claim across its appearances.</summary>
public sealed record ExportedField(string Field, IReadOnlyList<ExportedCell> Cells);

/// <param name="Inferred">The value as another article completes it; null when none does.</param>
/// <param name="InferredFrom">The file that completes it.</param>
public sealed record ExportedCell(string File, CellState State, string? Value, IReadOnlyList<TextSpan> Spans, string? Inferred = null, string? InferredFrom = null);

/// <summary>All claims, one at a time.</summary>
public sealed class ExportRows(TrackerContext context)
{
    private const int PageSize = 100;

    /// <summary>In the order they were first seen. Memory does not grow with the store.</summary>
    public async IAsyncEnumerable<ExportRow> ReadAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var (page, last) = (await PageAsync(0, ct), 0); page.Count > 0; page = await PageAsync(last, ct))
        {
            foreach (var head in page) yield return await RowAsync(head, ct);
            last = page[^1].Id;
        }
    }

    private Task<List<Head>> PageAsync(int after, CancellationToken ct) => context.Claims
        .Where(claim => claim.Id > after)
        .OrderBy(claim => claim.Id)
        .Take(PageSize)
        .Select(claim => new Head(
            claim.Id,
            claim.Key,
            "/claims/" + claim.Key + "/" + claim.Slug,
            claim.Text,
            claim.Speaker!.Slug,
            claim.Appearances
                .OrderBy(appearance => appearance.Id)
                .Select(appearance => new Place(
                    appearance.Id,
                    new(appearance.Version.FileName, appearance.FileStart, appearance.FileEnd, appearance.Version.Language, appearance.Kind)))
                .ToList()))
        .ToListAsync(ct);

    private async Task<ExportRow> RowAsync(Head head, CancellationToken ct)
    {
        var links = new ClaimLinks(context, head.Key);
        var ids = head.Places.Select(place => place.Id).ToList();
        return new(
            head.Key, head.Url, head.Text, head.Speaker,
            [.. head.Places.Select(place => place.Appearance)],
            ids.Count > 1 ? await ComparisonAsync(head, ids, ct) : [],
            ids.Count > 1 ? await links.PairsAsync(ids, ct) : [],
            await links.RelatedAsync(int.MaxValue, ct));
    }

    private async Task<IReadOnlyList<ExportedField>> ComparisonAsync(Head head, List<int> ids, CancellationToken ct)
    {
        var fields = await context.Comparisons.Where(comparison => comparison.ClaimId == head.Id).Select(comparison => comparison.Fields).SingleOrDefaultAsync(ct) ?? [];
        var places = (await context.Signatures.Where(signed => ids.Contains(signed.AppearanceId)).Select(signed => new { signed.AppearanceId, signed.Places }).ToListAsync(ct))
            .ToDictionary(signed => signed.AppearanceId, signed => signed.Places.ToDictionary(place => place.Span, place => place.InFile));
        var tellings = await Tellings.IdsAsync(context, [head.Id], ct);
        var compared = head.Places.Where(place => tellings.Contains(place.Id)).ToList();
        return
        [
            .. fields.Select(field => new ExportedField(field.Field, [.. field.Cells.Zip(compared, (cell, place) => new ExportedCell(
                place.Appearance.File, cell.State, cell.Value, [.. cell.Spans.Select(span => places[place.Id][span])],
                cell.Inferred?.Value, cell.Inferred is { } inferred ? compared[inferred.From].Appearance.File : null))])),
        ];
    }

    private sealed record Head(int Id, string Key, string Url, string Text, string? Speaker, List<Place> Places);

    private sealed record Place(int Id, ExportedAppearance Appearance);
}
