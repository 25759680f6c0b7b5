using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>Takes one document through every room: read, analyse, save.</summary>
public sealed partial class Ingestor(ArticleReader reader, ArticleAnalyser analyser, Topic topic, ArticleWriter writer, ILogger<Ingestor> logger)
{
    /// <summary>Idempotent: the same bytes twice leave the same rows.</summary>
    public Task<Outcome> IngestAsync(RawDocument raw, CancellationToken ct) => IngestAsync(raw, null, ct);

    /// <param name="page">Where it stood in another store; null for an article that is new.</param>
    /// <inheritdoc cref="IngestAsync(RawDocument, CancellationToken)"/>
    public Task<Outcome> IngestAsync(RawDocument raw, FormerPage? page, CancellationToken ct) =>
        SaveAsync(raw.Name, Task.Run(() => Prepare(new OpenedFile.Readable(raw)), ct), page, ct);

    /// <summary>Reads and analyses. Touches no store, so that several can be prepared at a time.</summary>
    internal Prepared Prepare(OpenedFile file) => file switch
    {
        OpenedFile.Refused(var why) => new Prepared.Refused(why),
        OpenedFile.Readable(var raw) => reader.Read(raw) switch
        {
            ReadResult.Readable(var article) => new Prepared.Ready(raw, analyser.Extract(article)),
            ReadResult.Unreadable(var why) => new Prepared.Refused(why),
            _ => throw new UnreachableException(),
        },
        _ => throw new UnreachableException(),
    };

    /// <summary>Saves what was prepared. Whatever broke over the document, here or before, is its outcome.</summary>
    internal Task<Outcome> SaveAsync(string name, Task<Prepared> preparing, CancellationToken ct) => SaveAsync(name, preparing, null, ct);

    private async Task<Outcome> SaveAsync(string name, Task<Prepared> preparing, FormerPage? page, CancellationToken ct) =>
        Logged(await IngestionMeter.MeasureAsync(() => OneArticle.GuardAsync(name, async () => await preparing switch
        {
            Prepared.Ready(var raw, var extraction) => await SaveAsync(raw, extraction, page, ct),
            Prepared.Refused(var why) => new Outcome.Unreadable(name, why),
            _ => throw new UnreachableException(),
        })));

    private async Task<Outcome> SaveAsync(RawDocument raw, ArticleExtraction extraction, FormerPage? page, CancellationToken ct)
    {
        var saved = await writer.SaveAsync(raw, extraction, topic, page, ct);
        return saved.IsNew ? new Outcome.Stored(raw.Name, saved.Slug, saved.Claims, saved.Figures, saved.Version) : new Outcome.Unchanged(raw.Name, saved.Slug);
    }

    private Outcome Logged(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Stored stored: Log.Stored(logger, stored.Name, stored.Slug, stored.Version, stored.Claims, stored.Figures); break;
            case Outcome.Unchanged unchanged: Log.Unchanged(logger, unchanged.Name, unchanged.Slug); break;
            case Outcome.Unreadable unreadable: Log.Unreadable(logger, unreadable.Name, unreadable.Why); break;
            case Outcome.Failed failed: Log.Failed(logger, failed.Error, failed.Name, failed.Why); break;
        }

        return outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Stored {Name} as {Slug}, version {Version}: {Claims} claims, {Figures} figures")]
        public static partial void Stored(ILogger logger, string name, string slug, int version, int claims, int figures);

        [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Unchanged {Name}, stored before as {Slug}")]
        public static partial void Unchanged(ILogger logger, string name, string slug);

        [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Refused {Name}: {Why}")]
        public static partial void Unreadable(ILogger logger, string name, string why);

        [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "Failed {Name}: {Why}")]
        public static partial void Failed(ILogger logger, Exception error, string name, string why);
    }
}
