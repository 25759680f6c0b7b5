using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Archives;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Growth;

/// <summary>Takes a folder of articles in as <c>ingest</c> does, and holds that against analysing them and inserting their rows, each alone.</summary>
/// <param name="scratch">A folder that exists and is empty.</param>
internal sealed class IngestionPace(string scratch)
{
    private readonly string _folder = Path.Combine(scratch, "in");
    private readonly string _database = Path.Combine(scratch, "tracker.db");

    /// <param name="tell">Takes a line every thousand articles.</param>
    public async Task<PaceReport> RunAsync(IEnumerable<Told> articles, Action<string> tell)
    {
        Write(articles);
        await using var rooms = new ServiceCollection().AddLogging()
            .AddTrackerStore(_database).AddIngestion(Path.Combine(AppContext.BaseDirectory, "topic")).BuildServiceProvider();
        await rooms.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        var files = FileSource.Find([_folder]);
        var analysis = await Cost.OfAsync(() => Parallel.ForEachAsync(files, AsManyAsCores, (file, _) => Analyse(rooms, file)));
        var stretches = await TakeInAsync(rooms, tell);
        return new(files.Count, analysis, await new SameRows(_database, Path.Combine(scratch, "same.db")).InsertAsync(files.Count), stretches);
    }

    private static ParallelOptions AsManyAsCores => new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private void Write(IEnumerable<Told> articles)
    {
        Directory.CreateDirectory(_folder);
        foreach (var told in articles) File.WriteAllText(Path.Combine(_folder, told.Name), told.Text);
    }

    private static ValueTask Analyse(IServiceProvider rooms, FoundFile file)
    {
        if (file.Open() is not OpenedFile.Readable(var raw) || rooms.GetRequiredService<ArticleReader>().Read(raw) is not ReadResult.Readable(var article))
            throw new InvalidDataException($"{file.Path} could not be read.");

        rooms.GetRequiredService<ArticleAnalyser>().Extract(article);
        return ValueTask.CompletedTask;
    }

    private async Task<List<Stretch>> TakeInAsync(IServiceProvider rooms, Action<string> tell)
    {
        await using var scope = rooms.CreateAsyncScope();
        await using var outcomes = scope.ServiceProvider.GetRequiredService<PathIntake>().RunAsync(AskedPaths.Find([_folder]), default).GetAsyncEnumerator();
        var (stretches, articles) = (new List<Stretch>(), GrowthReport.Thousand);
        while (articles == GrowthReport.Thousand)
        {
            var cost = await Cost.OfAsync(async () => articles = await NextThousandAsync(outcomes));
            if (articles > 0) stretches.Add(new(articles, cost, MemoryUse.Now()));
            tell(stretches[^1].InWords());
        }

        return stretches;
    }

    private static async Task<int> NextThousandAsync(IAsyncEnumerator<Outcome> outcomes)
    {
        for (var i = 0; i < GrowthReport.Thousand; i++)
        {
            if (!await outcomes.MoveNextAsync()) return i;
            if (!outcomes.Current.IsGood) throw new InvalidDataException($"{outcomes.Current.Name} was not stored.");
        }

        return GrowthReport.Thousand;
    }
}
