using System.Runtime.CompilerServices;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Archives;

/// <summary>Takes in what a command names: articles, and archives of other stores.</summary>
public sealed class Intake(Ingestor ingestor, Restoration restoration)
{
    /// <inheritdoc cref="Ingestor.IngestAsync(IEnumerable{FoundFile}, CancellationToken)"/>
    public async IAsyncEnumerable<Outcome> RunAsync(IEnumerable<FoundFile> files, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in files)
        {
            await foreach (var outcome in file.IsArchive ? restoration.RunAsync(file, ct) : ingestor.IngestAsync([file], ct)) yield return outcome;
        }
    }
}
