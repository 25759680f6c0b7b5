using Spectre.Console;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>What <c>serve</c> does before it serves: bring the store up to date and, when it holds no article, take in the seed articles.</summary>
internal static class Seeding
{
    /// <param name="withSeeds">Whether a store without articles is filled.</param>
    /// <param name="output">Where it says what it does; nothing is said when there is nothing to do.</param>
    public static async Task PrepareStoreAsync(IServiceProvider services, bool withSeeds, TextWriter output, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TrackerDatabase>();
        await database.MigrateAsync(output.WriteLine, ct);
        if (!await database.IsEmptyAsync(ct)) return;

        if (withSeeds) await SeedAsync(scope.ServiceProvider.GetRequiredService<Ingestor>(), output, ct);
        else await output.WriteLineAsync("The store has no articles, and --no-seed leaves it empty.");
    }

    private static async Task SeedAsync(Ingestor ingestor, TextWriter output, CancellationToken ct)
    {
        var files = FileSource.Find([WhereThingsAre.Here.SeedArticles]);
        await output.WriteLineAsync(FormattableString.Invariant($"The store has no articles: taking in the {files.Count} seed articles."));
        var outcomes = ingestor.IngestAsync(files, ct);
        if (output == Console.Out && IsTerminal) await ShowBarAsync(outcomes, files.Count);
        else await foreach (var outcome in outcomes) await output.WriteLineAsync(OutcomeWords.Of(outcome));
    }

    private static bool IsTerminal => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    private static Task ShowBarAsync(IAsyncEnumerable<Outcome> outcomes, int total) => AnsiConsole.Progress().StartAsync(async progress =>
    {
        var bar = progress.AddTask("Reading", maxValue: total);
        await foreach (var outcome in outcomes)
        {
            AnsiConsole.WriteLine(OutcomeWords.Of(outcome));
            bar.Increment(1);
        }
    });
}
