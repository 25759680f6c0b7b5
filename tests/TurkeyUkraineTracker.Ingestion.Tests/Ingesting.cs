using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Ingestion.Tests;

public sealed class Ingesting : IDisposable
{
    private const string Article = "The harbour reopens\n\nThe mayor said on 1 November 2024 that the harbour had reopened. Ships came back.\n";

    private readonly TestFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_is_stored_once_and_then_unchanged()
    {
        var path = _folder.Write("harbour.txt", Article);

        var stored = Assert.IsType<Outcome.Stored>(Assert.Single(await IngestAsync(path)));
        var again = Assert.IsType<Outcome.Unchanged>(Assert.Single(await IngestAsync(path)));

        Assert.Equal(("harbour.txt", "harbour.txt"), (stored.Name, again.Name));
        Assert.Equal(stored.Slug, again.Slug);
    }

    [Fact]
    public async Task What_is_refused_costs_the_others_nothing()
    {
        _folder.Write("articles/a.txt", Article);
        _folder.Write("articles/b.txt", "");
        _folder.Write("articles/c.txt", Article + "More ships came.\n");

        var outcomes = await IngestAsync(_folder.At("articles"), _folder.At("nowhere"));

        Assert.Equal(["Stored", "Unreadable", "Stored", "Unreadable"], outcomes.Select(outcome => outcome.GetType().Name));
    }

    [Fact]
    public async Task What_breaks_is_an_outcome_with_its_reason_and_the_batch_goes_on()
    {
        _folder.Write("articles/a.txt", Article);
        _folder.Write("articles/b.txt", Article + "More ships came.\n");
        await IngestAsync();
        Break("Designations");

        var outcomes = await IngestAsync(_folder.At("articles"));

        Assert.Equal(2, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Contains("no such table", Assert.IsType<Outcome.Failed>(outcome).Why, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_outcome_is_one_line_in_the_log()
    {
        var path = _folder.Write("harbour.txt", Article);
        var lines = new LogLines();
        await using var services = Services(lines);
        await services.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);

        await IngestAsync(services, path, path, _folder.Write("empty.txt", ""));

        Assert.Collection(
            lines,
            line => Assert.StartsWith("Stored harbour.txt as ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Unchanged harbour.txt, ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Refused ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelling_ends_the_batch()
    {
        _folder.Write("articles/a.txt", Article);
        await using var services = Services();
        await services.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        var job = await services.GetRequiredService<Intake>().AskAsync(AskedPaths.Find([_folder.At("articles")]), default);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(services.GetRequiredService<Intake>().FollowAsync(job, cancelled.Token)));
    }

    [Fact]
    public async Task A_preview_gives_the_same_line_twice_and_needs_no_store()
    {
        var path = _folder.Write("harbour.txt", Article);
        await using var services = new ServiceCollection().AddIngestion(Topic.Empty).BuildServiceProvider();
        var preview = services.GetRequiredService<Preview>();

        var first = Assert.IsType<Outcome.Analysed>(await preview.AnalyseAsync(new FoundFile(path), withBody: true));
        var second = Assert.IsType<Outcome.Analysed>(await preview.AnalyseAsync(new FoundFile(path), withBody: true));

        Assert.Equal(first.Line.ToArray(), second.Line.ToArray());
    }

    private ServiceProvider Services(LogLines? lines = null) => new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(lines ?? new LogLines()))
        .AddTrackerStore(_folder.At("tracker.db"))
        .AddIngestion(Topic.Empty)
        .BuildServiceProvider();

    private async Task<List<Outcome>> IngestAsync(params string[] paths)
    {
        await using var services = Services();
        await services.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        return await IngestAsync(services, paths);
    }

    private static async Task<List<Outcome>> IngestAsync(ServiceProvider services, params string[] paths)
    {
        var intake = services.GetRequiredService<Intake>();
        return paths.Length == 0 ? [] : await ListAsync(intake.FollowAsync(await intake.AskAsync(AskedPaths.Find(paths), default), default));
    }

    private void Break(string table)
    {
        using var store = new SqliteConnection($"Data Source={_folder.At("tracker.db")};Foreign Keys=False");
        store.Open();
        using var drop = store.CreateCommand();
        drop.CommandText = $"DROP TABLE {table}";
        drop.ExecuteNonQuery();
    }

    private static async Task<List<Outcome>> ListAsync(IAsyncEnumerable<Outcome> outcomes)
    {
        var list = new List<Outcome>();
        await foreach (var outcome in outcomes) list.Add(outcome);
        return list;
    }
}
