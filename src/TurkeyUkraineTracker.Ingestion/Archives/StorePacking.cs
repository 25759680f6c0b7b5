using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Ingestion.Archives;

/// <summary>Packs what a store holds that nothing can recompute: bytes, ids and judgements.</summary>
public sealed class StorePacking(ArchiveRows rows, StoredDocuments documents)
{
    // A fixed time, the earliest that the format has: the same store gives the same bytes.
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Task<int> CountAsync(CancellationToken ct) => rows.CountArticlesAsync(ct);

    /// <summary>Writes the whole archive; it is complete when the last name was given.</summary>
    /// <param name="stream">Left open.</param>
    /// <returns>The file name of every article, as soon as its bytes are packed.</returns>
    public async IAsyncEnumerable<string> PackAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        await WriteAsync(archive, ArchiveFormat.Manifest, One(new ArchiveManifest(ArchiveFormat.Name, ArchiveFormat.Version, ArticleAnalyser.Version)), ct);
        await WriteAsync(archive, ArchiveFormat.Articles, rows.ArticlesAsync(), ct);
        await WriteAsync(archive, ArchiveFormat.Judgements, rows.JudgementsAsync(), ct);
        await WriteAsync(archive, ArchiveFormat.Ids, rows.IdsAsync(), ct);
        await WriteAsync(archive, ArchiveFormat.Redirects, rows.RedirectsAsync(), ct);
        foreach (var article in await rows.ArticlesAsync().ToListAsync(ct))
        {
            if (await documents.FindAsync(article.Sha256, ct) is not { } raw) continue;

            await using (var entry = await EntryAsync(archive, ArchiveFormat.EntryOf(article.Sha256), ct)) await entry.WriteAsync(raw.Bytes, ct);
            yield return raw.Name;
        }
    }

    private static async Task WriteAsync<T>(ZipArchive archive, string name, IAsyncEnumerable<T> lines, CancellationToken ct)
    {
        await using var entry = await EntryAsync(archive, name, ct);
        await foreach (var line in lines.WithCancellation(ct))
        {
            await JsonSerializer.SerializeAsync(entry, line, ArchiveFormat.Json, ct);
            entry.WriteByte((byte)'\n');
        }
    }

    private static Task<Stream> EntryAsync(ZipArchive archive, string name, CancellationToken ct)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Undated;
        return entry.OpenAsync(ct);
    }

    private static async IAsyncEnumerable<T> One<T>(T item)
    {
        await Task.CompletedTask;
        yield return item;
    }
}
