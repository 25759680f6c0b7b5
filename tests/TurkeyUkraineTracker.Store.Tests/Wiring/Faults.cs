using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Wiring;

/// <summary>What becomes of the store when the machine fails it.</summary>
public sealed class Faults : IDisposable
{
    private readonly TestStore _store = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("faults").FullName;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_full_disk_stores_nothing_of_an_article_and_the_article_later()
    {
        await SaveAsync("first");
        await using (var full = _store.Open())
        {
            await full.Database.OpenConnectionAsync();
            await full.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
            var error = await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(full, "second"));
            Assert.True(UnusableStore.IsBehind(error), error.Message);
        }

        SqliteConnection.ClearAllPools(); // there is room again
        Assert.Equal(1, (await CheckAsync()).Articles);
        await SaveAsync("second");
        Assert.Equal(2, (await CheckAsync()).Articles);
    }

    [Fact]
    public async Task What_is_locked_for_good_is_no_articles_fault()
    {
        await using var other = _store.Open();
        await using var writing = await other.Database.BeginTransactionAsync();
        await using var context = _store.Open();
        context.Database.SetCommandTimeout(1);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(context, "first"));

        Assert.True(UnusableStore.IsBehind(error), error.Message);
    }

    [Theory]
    [InlineData(0), InlineData(37), InlineData(5_000), InlineData(70_001), InlineData(150_000)]
    public async Task A_log_cut_anywhere_leaves_whole_articles_only(int bytes)
    {
        await using var open = _store.Open();
        await open.Database.OpenConnectionAsync(); // so that the log is not written back and taken away
        foreach (var name in new[] { "first", "second", "third" }) await SaveAsync(name);
        var copy = Path.Combine(_folder, "tracker.db");
        File.Copy(_store.File, copy);
        await using (var log = File.Create($"{copy}-wal")) await log.WriteAsync((await ReadAsync($"{_store.File}-wal")).AsMemory(0, bytes));

        await using var context = OpenAt(copy);
        var tables = await context.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = 'Articles'").SingleAsync();
        Assert.Empty(tables == 0 ? [] : (await new StoreCheck(context).RunAsync(default)).Findings);
    }

    [Fact]
    public async Task A_backup_made_while_articles_are_saved_holds_whole_ones_and_takes_the_stores_place()
    {
        await SaveAsync("first");
        var saving = Task.Run(async () =>
        {
            for (var i = 0; i < 30; i++) await SaveAsync($"later{i}");
        });
        var copies = new[] { "a.db", "b.db" }.Select(name => Path.Combine(_folder, name)).ToList();
        foreach (var copy in copies) await BackUpAsync(copy);
        await saving;

        Assert.Equal(copies, Directory.GetFiles(_folder).Order(StringComparer.Ordinal));
        foreach (var copy in copies) Assert.Empty((await CheckAsync(copy)).Findings);
    }

    [Fact]
    public async Task A_restored_backup_is_the_store_it_was_made_of()
    {
        await SaveAsync("first");
        await SaveAsync("second");
        var copy = Path.Combine(_folder, "copy.db");
        await BackUpAsync(copy);
        await SaveAsync("third");

        await using var restored = OpenAt(copy);
        Assert.Equal(["first", "second"], (await new SourceList(restored).PageAsync(new(), 10, default)).Rows.Select(row => row.Link.Title).Order(StringComparer.Ordinal));
        Assert.Equal(2, await restored.Appearances.CountAsync());
        Assert.Equal(2, await restored.Versions.CountAsync());
    }

    [Fact]
    public async Task A_backup_overwrites_nothing()
    {
        var copy = Path.Combine(_folder, "copy.db");
        await File.WriteAllTextAsync(copy, "Mine.");

        await Assert.ThrowsAsync<IOException>(() => BackUpAsync(copy));

        Assert.Equal("Mine.", await File.ReadAllTextAsync(copy));
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private async Task BackUpAsync(string copy)
    {
        await using var context = _store.Open();
        await new StoreBackup(context).WriteAsync(copy, default);
    }

    private async Task<CheckReport> CheckAsync(string? file = null)
    {
        await using var context = file is null ? _store.Open() : OpenAt(file);
        return await new StoreCheck(context).RunAsync(default);
    }

    private static TrackerContext OpenAt(string file)
    {
        var options = new DbContextOptionsBuilder<TrackerContext>();
        StoreRegistration.Configure(options, file);
        return new(options.Options);
    }

    private async Task SaveAsync(string name)
    {
        await using var context = _store.Open();
        await SaveAsync(context, name);
    }

    // Long enough to need new pages.
    private static Task<SavedArticle> SaveAsync(TrackerContext context, string name)
    {
        var words = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"{name}{i}"));
        var story = new Story($"Boris spoke in {name}: the port of {name} is open. {words}", $"{name}.txt").Titled(name).Claims($"the port of {name} is open");
        return new ArticleWriter(context, TimeProvider.System).SaveAsync(story.Raw, story.Extraction, Analysis.Extraction.Topic.Empty, default);
    }
}
