using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim as exports give it.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Speaker">An actor's id; null when unknown.</param>
public sealed record ExportRow(string Id, string Url, string Text, string? Speaker, IReadOnlyList<ExportedAppearance> Appearances);

/// <summary>Where a claim stands in a file.</summary>
/// <param name="Start">In code points: of the raw file for plain text and Markdown, of the extracted text for HTML.</param>
/// <param name="End">Exclusive.</param>
public sealed record ExportedAppearance(string File, int Start, int End, string Language, AttributionKind Kind);

/// <summary>All claims, one at a time.</summary>
public sealed class ExportRows(TrackerContext context)
{
    /// <summary>In the order they were first seen. Memory does not grow with the store.</summary>
    public IAsyncEnumerable<ExportRow> ReadAsync() => context.Claims
        .OrderBy(claim => claim.Id)
        .Select(claim => new ExportRow(
            claim.Key,
            "/claims/" + claim.Key + "/" + claim.Slug,
            claim.Text,
            claim.Speaker!.Slug,
            claim.Appearances
                .OrderBy(appearance => appearance.Id)
                .Select(appearance => new ExportedAppearance(
                    appearance.Version.FileName, appearance.FileStart, appearance.FileEnd, appearance.Version.Language, appearance.Kind))
                .ToList()))
        .AsAsyncEnumerable();
}
