using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>The bytes of every article as they came in, to be read again. Of an article that has changed, those of its newest version.</summary>
public sealed class StoredDocuments(TrackerContext context)
{
    /// <summary>Hashes of the bytes, in the order in which the articles were first seen.</summary>
    public Task<List<string>> HashesAsync(CancellationToken ct) =>
        context.Versions.Current().OrderBy(version => version.Id).Select(version => version.Sha256).ToListAsync(ct);

    /// <summary>Null when no article has these bytes, or has them no more.</summary>
    public async Task<RawDocument?> FindAsync(string sha256, CancellationToken ct)
    {
        var stored = await context.Versions.Where(version => version.Sha256 == sha256)
            .Select(version => new { version.FileName, version.Content.RawBytes, version.Article.Url, version.Encoding }).SingleOrDefaultAsync(ct);
        // The server is not asked again: what it said of the bytes is the encoding that they were read in.
        return stored is null ? null : new(stored.FileName, stored.RawBytes, stored.Url is null ? null : new(stored.Url), stored.Encoding);
    }
}
