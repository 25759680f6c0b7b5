using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Wiring;

public sealed class Migrating : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tracker").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        Assert.False(Directory.Exists(_folder), "The test left its files behind.");
    }

    [Fact]
    public async Task Folder_and_file_are_created_and_a_second_time_changes_nothing()
    {
        await using var services = Services();
        using var scope = services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<TrackerDatabase>();
        var lines = new List<string>();

        Assert.True(await database.MigrateAsync(lines.Add, default));
        Assert.False(await database.MigrateAsync(lines.Add, default));

        Assert.Single(lines);
        Assert.True(File.Exists(database.Path));
        Assert.True(await database.IsEmptyAsync(default));
    }

    [Fact]
    public async Task The_model_and_the_migrations_say_the_same()
    {
        await using var services = Services();
        using var scope = services.CreateScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<TrackerContext>().Database.HasPendingModelChanges());
    }

    // EF rebuilds a table to alter it, and SQLite drops a dropped table's triggers without a word.
    [Fact]
    public async Task The_triggers_survive_the_migrations()
    {
        await using var services = Services();
        using var scope = services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        await scope.ServiceProvider.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);

        var triggers = await context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger' ORDER BY name").ToListAsync();

        string[] searched = ["ActorSearch", "ArticleSearch", "ClaimSearch", "FigureSearch"];
        string[] counted = ["ClaimActorAdded", "ClaimActorRemoved", "ClaimSpeakerAdded", "ClaimSpeakerChanged", "ClaimSpeakerRemoved"];
        string[] noted =
        [
            "AppearanceAddedNoted", "AppearanceMovedNoted", "AppearanceRemovedNoted", "ArticleChangedNoted", "ClaimActorAddedNoted", "ClaimActorRemovedNoted",
            "ClaimAddedNoted", "ClaimChangedNoted", "ClaimRemovedNoted", "ClaimTopicAddedNoted", "ClaimTopicRemovedNoted", "VersionChangedNoted",
        ];
        Assert.Equal([.. searched.SelectMany(index => new[] { $"{index}Added", $"{index}Changed", $"{index}Removed" }).Concat(counted).Concat(noted).Order(StringComparer.Ordinal)], triggers);
    }

    [Fact]
    public async Task A_file_of_an_earlier_schema_keeps_its_rows_and_becomes_searchable()
    {
        await using var services = Services();
        using var scope = services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        Directory.CreateDirectory(Path.GetDirectoryName(scope.ServiceProvider.GetRequiredService<TrackerDatabase>().Path)!);
        await context.GetService<IMigrator>().MigrateAsync("First");
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Claims (Key, Slug, Text, Language, Kind, SortDay, SearchText, Said_Basis)
            VALUES ('old', 'a-ship-left', 'A ship left', 'en', 'Direct', 0, 'a ship left', 'None')
            """);

        await scope.ServiceProvider.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);

        var found = await scope.ServiceProvider.GetRequiredService<ClaimList>().PageAsync(new(Q: "ship"), 10, default);
        Assert.Equal(["old"], found.Rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Waiting_for_a_stale_lock_says_what_to_do()
    {
        await using var services = Services();
        using var scope = services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        var database = new TrackerDatabase(context) { Patience = TimeSpan.FromMilliseconds(50) };
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        await context.Database.ExecuteSqlAsync(
            $"""
            CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock VALUES (1, '2024-11-30');
            """);
        using var enough = new CancellationTokenSource();
        var lines = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.MigrateAsync(
            line =>
            {
                lines.Add(line);
                if (line == TrackerDatabase.StaleLock) enough.Cancel();
            },
            enough.Token));

        Assert.Equal(TrackerDatabase.StaleLock, lines[^1]);
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_is_removed()
    {
        await using var services = Services();
        await BeginAndDieAsync(services);
        var lines = new List<string>();

        await DatabaseOf(services).MigrateAsync(lines.Add, default);

        Assert.Contains(TrackerDatabase.AbandonedLock, lines);
        Assert.False(await DatabaseOf(services).MigrateAsync(lines.Add, default));
    }

    [Fact]
    public async Task A_lock_is_left_alone_while_anybody_has_the_database_open()
    {
        await using var services = Services();
        var file = await BeginAndDieAsync(services);
        await using var other = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await other.OpenAsync();
        await using var question = other.CreateCommand();
        question.CommandText = "SELECT count(*) FROM __EFMigrationsLock";
        await question.ExecuteScalarAsync();

        Assert.False(MigrationLock.RemoveAbandoned(file));
        Assert.Equal(1L, await question.ExecuteScalarAsync());
    }

    // As far as a first start came that was killed over it.
    private static async Task<string> BeginAndDieAsync(ServiceProvider services)
    {
        using var scope = services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        var file = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await context.GetService<IMigrator>().MigrateAsync(context.Database.GetMigrations().First());
        await context.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsLock VALUES (1, '2024-11-30')");
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await connection.CloseAsync();
        SqliteConnection.ClearPool(connection);
        return file;
    }

    private static TrackerDatabase DatabaseOf(ServiceProvider services) => services.CreateScope().ServiceProvider.GetRequiredService<TrackerDatabase>();

    private ServiceProvider Services() => new ServiceCollection().AddTrackerStore(Path.Combine(_folder, "new", "tracker.db")).BuildServiceProvider();
}
