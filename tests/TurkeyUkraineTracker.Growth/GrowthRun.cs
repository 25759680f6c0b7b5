using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Growth;

/// <summary>Takes a collection into a new store and measures what that costs and how much of the planted truth comes back.</summary>
internal sealed class GrowthRun(string database)
{
    private readonly ServiceProvider _rooms = new ServiceCollection().AddLogging()
        .AddTrackerStore(database).AddIngestion(Path.Combine(AppContext.BaseDirectory, "topic")).BuildServiceProvider();

    private readonly List<TimeSpan> _saving = [];

    /// <param name="articles">In the order they are taken in.</param>
    /// <param name="tell">Takes a line every thousand articles.</param>
    public async Task<GrowthReport> RunAsync(IEnumerable<Told> articles, Action<string> tell)
    {
        var planted = new PlantedPairs();
        var clock = Stopwatch.StartNew();
        await FillAsync(articles.Select(planted.Added), tell);
        clock.Stop();
        return new(_saving, clock.Elapsed, await ScoreAsync(planted));
    }

    /// <summary>Takes the articles in, into what is there already.</summary>
    public async Task FillAsync(IEnumerable<Told> articles, Action<string> tell)
    {
        await _rooms.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        var clock = Stopwatch.StartNew();
        foreach (var told in articles)
        {
            await SaveAsync(told);
            if (_saving.Count % GrowthReport.Thousand == 0) tell(ProgressAfter(clock.Elapsed));
        }
    }

    /// <summary>Copies what was taken in until the store is as large as asked for.</summary>
    public async Task CopyAsync(int appearances, Action<string> tell)
    {
        await using var scope = _rooms.CreateAsyncScope();
        await new StoreCopies(scope.ServiceProvider.GetRequiredService<TrackerContext>()).GrowAsync(appearances, tell);
    }

    private string ProgressAfter(TimeSpan time) => FormattableString.Invariant(
        $"{_saving.Count} articles, {time.TotalSeconds:0} s, storing and linking the last thousand {_saving.TakeLast(GrowthReport.Thousand).Average(saved => saved.TotalMilliseconds):0.0} ms an article");

    private async Task SaveAsync(Told told)
    {
        var raw = new RawDocument(told.Name, Encoding.UTF8.GetBytes(told.Text));
        if (_rooms.GetRequiredService<ArticleReader>().Read(raw) is not ReadResult.Readable(var article)) throw new InvalidDataException($"{told.Name} could not be read.");

        var extraction = _rooms.GetRequiredService<ArticleAnalyser>().Extract(article);
        var before = Environment.CpuUsage.TotalTime;
        await using var scope = _rooms.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArticleWriter>().SaveAsync(raw, extraction, _rooms.GetRequiredService<Topic>(), default);
        _saving.Add(Environment.CpuUsage.TotalTime - before);
    }

    private async Task<PairScore> ScoreAsync(PlantedPairs planted)
    {
        await using var scope = _rooms.CreateAsyncScope();
        var found = scope.ServiceProvider.GetRequiredService<TrackerContext>().Appearances
            .Select(appearance => new FoundAppearance(appearance.Version.FileName, appearance.Anchor.Start, appearance.Anchor.End, appearance.ClaimId));
        return planted.Score(await found.ToListAsync());
    }
}
