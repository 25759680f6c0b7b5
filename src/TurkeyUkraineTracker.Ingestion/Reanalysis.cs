using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>Takes every stored article through the analysis again, from its stored bytes.</summary>
public sealed partial class Reanalysis(ArticleReader reader, ArticleAnalyser analyser, Topic topic, StoredDocuments stored, ArticleWriter writer, ILogger<Reanalysis> logger)
{
    /// <summary>How many articles that will be.</summary>
    public async Task<int> CountAsync(CancellationToken ct) => (await stored.HashesAsync(ct)).Count;

    /// <summary>In the order in which they were first seen, which stays. What people said of claims stays too; see <see cref="ArticleWriter.RenewAsync"/>.</summary>
    /// <returns>One outcome per article, each as soon as it is known. An article that fails stays as it was and costs the others nothing.</returns>
    public async IAsyncEnumerable<Outcome> RunAsync([EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var sha256 in await stored.HashesAsync(ct))
        {
            ct.ThrowIfCancellationRequested();
            if (await stored.FindAsync(sha256, ct) is { } raw) yield return Logged(await OneArticle.GuardAsync(raw.Name, () => RenewAsync(raw, ct)));
        }

        await writer.SweepAsync(ct);
    }

    private async Task<Outcome> RenewAsync(RawDocument raw, CancellationToken ct) => reader.Read(raw) switch
    {
        ReadResult.Readable(var article) when await writer.RenewAsync(raw, analyser.Extract(article), topic, ct) is { } renewed => new Outcome.Renewed(raw.Name, renewed),
        ReadResult.Readable => new Outcome.Unreadable(raw.Name, "It was removed meanwhile."),
        ReadResult.Unreadable(var why) => new Outcome.Unreadable(raw.Name, why),
        _ => throw new UnreachableException(),
    };

    private Outcome Logged(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Renewed(_, var article): Log.Renewed(logger, article.Slug, article.Kept, article.Added, article.Gone); break;
            case Outcome.Unreadable unreadable: Log.Unreadable(logger, unreadable.Name, unreadable.Why); break;
            case Outcome.Failed failed: Log.Failed(logger, failed.Error, failed.Name, failed.Why); break;
        }

        return outcome;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Read {Slug} again: {Kept} claims as before, {Added} new, {Gone} gone")]
        public static partial void Renewed(ILogger logger, string slug, int kept, int added, int gone);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Left {Name} as it was: {Why}")]
        public static partial void Unreadable(ILogger logger, string name, string why);

        [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "Failed {Name}: {Why}")]
        public static partial void Failed(ILogger logger, Exception error, string name, string why);
    }
}
