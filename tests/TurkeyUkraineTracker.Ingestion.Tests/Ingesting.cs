using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Ingestion.Fetching;
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

        Assert.Equal([typeof(Outcome.Stored), typeof(Outcome.Unreadable), typeof(Outcome.Stored), typeof(Outcome.Unreadable)], outcomes.Select(outcome => outcome.GetType()));
    }

    [Fact]
    public async Task What_breaks_is_an_outcome_with_its_reason_and_the_batch_goes_on()
    {
        _folder.Write("articles/a.txt", Article);
        _folder.Write("articles/b.txt", Article + "More ships came.\n");
        await using var services = Services();

        var outcomes = await ListAsync(services.GetRequiredService<Ingestor>().IngestAsync(FileSource.Find([_folder.At("articles")]), default));

        Assert.Equal(2, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Contains("no such table", Assert.IsType<Outcome.Failed>(outcome).Why, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancelling_ends_the_batch()
    {
        _folder.Write("articles/a.txt", Article);
        await using var services = Services();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ListAsync(services.GetRequiredService<Ingestor>().IngestAsync(FileSource.Find([_folder.At("articles")]), cancelled.Token)));
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

    private ServiceProvider Services() =>
        new ServiceCollection().AddLogging().AddTrackerStore(_folder.At("tracker.db")).AddIngestion(Topic.Empty).BuildServiceProvider();

    private async Task<List<Outcome>> IngestAsync(params string[] paths)
    {
        await using var services = Services();
        await services.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        return await ListAsync(services.GetRequiredService<Ingestor>().IngestAsync(FileSource.Find(paths), default));
    }

    private static async Task<List<Outcome>> ListAsync(IAsyncEnumerable<Outcome> outcomes)
    {
        var list = new List<Outcome>();
        await foreach (var outcome in outcomes) list.Add(outcome);
        return list;
    }
}
