using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>A file that was asked for, or a path that led to none.</summary>
/// <param name="WhyNot">Why it cannot be opened; null for a file that is there.</param>
public sealed record FoundFile(string Path, string? WhyNot = null)
{
    /// <summary>What the user calls it.</summary>
    public string Name => WhyNot is null ? System.IO.Path.GetFileName(Path) : Path;

    /// <summary>Whether it is to be read as an archive of a store.</summary>
    public bool IsArchive => WhyNot is null && Path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the file whole, unless it is larger than any document that would be accepted.</summary>
    public OpenedFile Open()
    {
        if (WhyNot is not null) return new OpenedFile.Refused(WhyNot);

        try
        {
            using var stream = File.OpenRead(Path);
            return stream.CanSeek && stream.Length > ArticleReader.MaxBytes
                ? new OpenedFile.Refused(TooLarge(stream.Length))
                : new OpenedFile.Readable(Read(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new OpenedFile.Refused(e.Message);
        }
    }

    internal static string TooLarge(long bytes) => string.Create(
        CultureInfo.InvariantCulture, $"It has {bytes / 1e6:0.0} MB; documents of up to {ArticleReader.MaxBytes / 1e6:0} MB are read.");

    // A pipe or a file that grows has no length to trust: one byte beyond the limit is read, so that the reader refuses it by the same rule.
    private RawDocument Read(FileStream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; bytes.Length <= ArticleReader.MaxBytes && (read = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, read);
        return new(Name, bytes.ToArray());
    }
}

/// <summary>A file's bytes, or why there are none.</summary>
public abstract record OpenedFile
{
    private OpenedFile()
    {
    }

    public sealed record Readable(RawDocument Document) : OpenedFile;

    /// <param name="Why">A sentence for people.</param>
    public sealed record Refused(string Why) : OpenedFile;
}
