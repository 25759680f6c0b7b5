using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Tests.Fetching;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Ingestion.Tests;

/// <summary>Store and ingestion as a host wires them, allowed to ask this machine's own servers, on a clock that can be moved on.</summary>
internal sealed class Rooms : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly ServiceProvider _services;

    private Rooms(AddressGuard? guard) => _services = new ServiceCollection().AddLogging()
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(guard ?? LoopbackSite.Guard)
        .AddSingleton(new FetchLimits(TimeSpan.FromSeconds(20), 5_000_000, TimeSpan.Zero))
        .AddTrackerStore(_folder.At("tracker.db"))
        .AddIngestion(Topic.Empty)
        .BuildServiceProvider();

    public LeapingClock Clock { get; } = new();

    public TestFolder Folder => _folder;

    public static async Task<Rooms> OpenAsync(AddressGuard? guard = null)
    {
        var rooms = new Rooms(guard);
        await rooms.DoAsync((TrackerDatabase database) => database.MigrateAsync(_ => { }, default));
        return rooms;
    }

    /// <summary>One unit of work.</summary>
    public async Task<TAnswer> DoAsync<TDoer, TAnswer>(Func<TDoer, Task<TAnswer>> act) where TDoer : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TDoer>());
    }

    public Task DoAsync<TDoer>(Func<TDoer, Task> act) where TDoer : notnull => DoAsync<TDoer, bool>(async doer =>
    {
        await act(doer);
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}

/// <summary>The system's clock, moved on by leaps.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public void Leap(TimeSpan time) => _ahead += time;
}
