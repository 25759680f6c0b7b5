using System.Text;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Pages.Import;

/// <summary>What a form brings.</summary>
internal static class SentFiles
{
    private const int LongestName = 120;

    /// <summary>The bytes as they came. A name is shown to people and never opens a file.</summary>
    public static async Task<RawDocument> ReadAsync(IFormFile file, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return new(Named(file.FileName), bytes.ToArray());
    }

    public static RawDocument Pasted(string text, string? name) => new(Named(name), Encoding.UTF8.GetBytes(text));

    // Some browsers send a whole path.
    private static string Named(string? name) =>
        name?.Split('/', '\\')[^1].Trim() is { Length: > 0 } filled ? filled[..Math.Min(filled.Length, LongestName)] : "pasted text";
}
