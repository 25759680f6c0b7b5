using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Ingestion.Archives;

/// <summary>Reads an archive that nobody vouches for.</summary>
/// <remarks>Nothing is unpacked to disk, no name in it is used as a path, and no more is read than an honest one holds.</remarks>
/// <exception cref="InvalidDataException">From opening and from lists: the archive is none of this program's, or damaged; the message says how.</exception>
internal sealed class StoreArchive : IAsyncDisposable
{
    public const string NoArchive = "It is no export of a store: it has no readable manifest.";

    /// <summary>A list has a line for each article or claim; the longest lines hold a reason that somebody gave.</summary>
    public const long MostListBytes = 500_000_000;

    public const int MostLineChars = 100_000;

    private readonly ZipArchive _zip;

    private StoreArchive(ZipArchive zip) => _zip = zip;

    public static async Task<StoreArchive> OpenAsync(Stream stream, CancellationToken ct)
    {
        var archive = new StoreArchive(await ZipOfAsync(stream, ct));
        await archive.CheckManifestAsync(ct);
        return archive;
    }

    /// <summary>The lines of a list, in order; none when the archive has no such list.</summary>
    public async IAsyncEnumerable<T> ReadAsync<T>(string name, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        if (_zip.GetEntry(name) is not { } entry) yield break;

        using var lines = new StreamReader(new LimitedStream(await entry.OpenAsync(ct), MostListBytes), Encoding.UTF8);
        for (var (line, number) = (await LineAsync(lines, ct), 1); line is not null; line = await LineAsync(lines, ct), number++)
        {
            yield return Parse<T>(line) ?? throw new InvalidDataException(FormattableString.Invariant($"Line {number} of {name} cannot be read."));
        }
    }

    /// <summary>An article's bytes; null when they are missing, damaged, too many, or not those that the hash is of.</summary>
    public async Task<byte[]?> BytesAsync(string sha256, CancellationToken ct)
    {
        if (_zip.GetEntry(ArchiveFormat.EntryOf(sha256)) is not { } entry) return null;

        using var bytes = new MemoryStream();
        try
        {
            await using var stream = new LimitedStream(await entry.OpenAsync(ct), ArticleReader.MaxBytes);
            await stream.CopyToAsync(bytes, ct);
        }
        catch (InvalidDataException)
        {
            // Of this entry alone: the others may be sound.
            return null;
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))) == sha256 ? bytes.ToArray() : null;
    }

    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private static async Task<ZipArchive> ZipOfAsync(Stream stream, CancellationToken ct)
    {
        try
        {
            return await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null, ct);
        }
        catch (InvalidDataException e)
        {
            await stream.DisposeAsync();
            throw new InvalidDataException(NoArchive, e);
        }
    }

    private async Task CheckManifestAsync(CancellationToken ct)
    {
        var manifest = await ReadAsync<ArchiveManifest>(ArchiveFormat.Manifest, ct).FirstOrDefaultAsync(ct);
        if (manifest is not { Format: ArchiveFormat.Name }) throw new InvalidDataException(NoArchive);
        if (manifest.Version != ArchiveFormat.Version)
            throw new InvalidDataException(FormattableString.Invariant($"It has version {manifest.Version} of the format; this program reads {ArchiveFormat.Version}."));
    }

    private static T? Parse<T>(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, ArchiveFormat.Json);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    // Not ReadLineAsync: it would take a line of any length into memory.
    private static async Task<string?> LineAsync(StreamReader reader, CancellationToken ct)
    {
        var line = new StringBuilder();
        var next = new char[1];
        while (await reader.ReadAsync(next, ct) > 0)
        {
            if (next[0] == '\n') return line.ToString();
            if (line.Append(next[0]).Length > MostLineChars) throw new InvalidDataException("A line is too long.");
        }

        return line.Length > 0 ? line.ToString() : null;
    }
}
