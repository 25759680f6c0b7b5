using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>Takes documents through every room: read, analyse, save.</summary>
public sealed partial class Ingestor(ArticleReader reader, ArticleAnalyser analyser, Topic topic, ArticleWriter writer, ILogger<Ingestor> logger)
{
    /// <summary>Takes files one after the other; see <see cref="FileSource.Find"/>.</summary>
    /// <returns>One outcome per file, in order, each as soon as it is known. A file that fails costs the others nothing.</returns>
    public async IAsyncEnumerable<Outcome> IngestAsync(IEnumerable<FoundFile> files, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in files)
        {
            ct.ThrowIfCancellationRequested();
            yield return file.Open() switch
            {
                OpenedFile.Readable(var raw) => await IngestAsync(raw, ct),
                OpenedFile.Refused(var why) => Logged(new Outcome.Unreadable(file.Name, why)),
                _ => throw new UnreachableException(),
            };
        }
    }

    /// <summary>Takes one document through every room. Idempotent: the same bytes twice leave the same rows.</summary>
    public Task<Outcome> IngestAsync(RawDocument raw, CancellationToken ct) => IngestAsync(raw, null, ct);

    /// <param name="page">Where it stood in another store; null for an article that is new.</param>
    /// <inheritdoc cref="IngestAsync(RawDocument, CancellationToken)"/>
    public async Task<Outcome> IngestAsync(RawDocument raw, FormerPage? page, CancellationToken ct) =>
        Logged(await OneArticle.GuardAsync(raw.Name, async () => reader.Read(raw) switch
        {
            ReadResult.Readable(var article) => await SaveAsync(raw, analyser.Extract(article), page, ct),
            ReadResult.Unreadable(var why) => new Outcome.Unreadable(raw.Name, why),
            _ => throw new UnreachableException(),
        }));

    private async Task<Outcome> SaveAsync(RawDocument raw, ArticleExtraction extraction, FormerPage? page, CancellationToken ct)
    {
        var saved = await writer.SaveAsync(raw, extraction, topic, page, ct);
        return saved.IsNew ? new Outcome.Stored(raw.Name, saved.Slug, saved.Claims, saved.Figures) : new Outcome.Unchanged(raw.Name, saved.Slug);
    }

    private Outcome Logged(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Stored stored: Log.Stored(logger, stored.Name, stored.Slug, stored.Claims, stored.Figures); break;
            case Outcome.Unchanged unchanged: Log.Unchanged(logger, unchanged.Name, unchanged.Slug); break;
            case Outcome.Unreadable unreadable: Log.Unreadable(logger, unreadable.Name, unreadable.Why); break;
            case Outcome.Failed failed: Log.Failed(logger, failed.Error, failed.Name, failed.Why); break;
        }

        return outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Stored {Name} as {Slug}: {Claims} claims, {Figures} figures")]
        public static partial void Stored(ILogger logger, string name, string slug, int claims, int figures);

        [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Unchanged {Name}, stored before as {Slug}")]
        public static partial void Unchanged(ILogger logger, string name, string slug);

        [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Refused {Name}: {Why}")]
        public static partial void Unreadable(ILogger logger, string name, string why);

        [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "Failed {Name}: {Why}")]
        public static partial void Failed(ILogger logger, Exception error, string name, string why);
    }
}
