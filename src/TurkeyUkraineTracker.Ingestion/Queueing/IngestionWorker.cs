using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Ingestion.Feeds;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Queueing;

/// <summary>Works on the queue as long as the host lives: one hand polls feeds, one fetches, one reads.</summary>
public sealed partial class IngestionWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<IngestionWorker> logger) : BackgroundService
{
    // Other processes may ask for something at any time; a look costs one indexed question.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // As long as what was in hand stays there.
    private static readonly TimeSpan PauseOnTrouble = WaitingDocuments.Lease;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        GoOnAsync((FeedPolling polling) => polling.RunAsync(stoppingToken), stoppingToken),
        GoOnAsync((QueueFetching fetching) => fetching.RunAsync(stoppingToken), stoppingToken),
        GoOnAsync((QueueReading reading) => DrainAsync(reading, stoppingToken), stoppingToken));

    private async Task GoOnAsync<T>(Func<T, Task> work, CancellationToken ct) where T : notnull
    {
        while (!ct.IsCancellationRequested)
        {
            var isWell = false;
            await using (var scope = scopes.CreateAsyncScope()) isWell = await TryAsync(() => work(scope.ServiceProvider.GetRequiredService<T>()));
            await Task.Delay(isWell ? Pause : PauseOnTrouble, clock, ct)
                .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (OperationCanceledException)
        {
            // The host stops; what was in hand is given back.
            return true;
        }
        catch (Exception unusable) when (unusable is DbException || UnusableStore.IsBehind(unusable))
        {
            // Locked, or the disk is full: what was in hand is taken again when its lease is over.
            Log.Interrupted(logger, unusable, unusable.GetBaseException().Message);
            return false;
        }
    }

    private static async Task DrainAsync(QueueReading reading, CancellationToken ct)
    {
        await foreach (var _ in reading.RunAsync(ct))
        {
            // Every outcome is in the log and in the queue.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Ingestion is interrupted: {Why}")]
        public static partial void Interrupted(ILogger logger, Exception error, string why);
    }
}
