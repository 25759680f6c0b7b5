using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests;

/// <summary>A real SQLite file, built by the migrations, gone when the test is over.</summary>
public sealed class TestStore : IDisposable
{
    public static readonly DateTime Now = new(2024, 11, 30, 12, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("tracker").FullName;
    private readonly CommandCount _commands = new();

    public TestStore()
    {
        using var context = Open();
        context.Database.Migrate();
    }

    public string File => Path.Combine(_folder, "tracker.db");

    /// <summary>SQL commands run by contexts of this store since it was last set to 0.</summary>
    public int Commands
    {
        get => _commands.Count;
        set => _commands.Count = value;
    }

    public TrackerContext Open()
    {
        var options = new DbContextOptionsBuilder<TrackerContext>();
        StoreRegistration.Configure(options, File);
        return new(options.AddInterceptors(_commands).Options);
    }

    internal async Task<SavedArticle> SaveAsync(Story story, Topic? topic = null)
    {
        await using var context = Open();
        return await new ArticleWriter(context, new Clock()).SaveAsync(story.Raw, story.Extraction, topic ?? Topic.Empty, default);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        Assert.False(Directory.Exists(_folder), "The test left its files behind.");
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Now);
    }

    private sealed class CommandCount : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return new(result);
        }
    }
}
