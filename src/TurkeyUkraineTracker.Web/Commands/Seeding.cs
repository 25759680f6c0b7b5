using Spectre.Console;
using TurkeyUkraineTracker.Ingestion;
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
        await output.WriteLineAsync("The store has no articles: taking in the seed articles.");
        var outcomes = ingestor.IngestPathsAsync([WhereThingsAre.Here.SeedArticles], ct);
        if (output == Console.Out && AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected) await ShowBarAsync(outcomes);
        else await foreach (var outcome in outcomes) await output.WriteLineAsync(OutcomeReport.Line(outcome));
    }

    private static Task ShowBarAsync(IAsyncEnumerable<Outcome> outcomes) => AnsiConsole.Status().StartAsync("Reading …", async status =>
    {
        await foreach (var outcome in outcomes)
        {
            var line = OutcomeReport.Line(outcome);
            AnsiConsole.WriteLine(line);
            status.Status(Markup.Escape(line));
        }
    });
}
