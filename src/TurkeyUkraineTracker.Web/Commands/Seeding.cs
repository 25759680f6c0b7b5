using Spectre.Console;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>What <c>serve</c> does before it serves: bring the store up to date and, when it holds no article, take in the seed articles.</summary>
internal static class Seeding
{
    public const string HowToGetSeeds =
        "The folder comes with the program: build it again in a clone that has seeds/articles, or publish it again. Any articles can be taken in with the command ingest PATH.";

    /// <param name="withSeeds">Whether a store without articles is filled.</param>
    /// <param name="seedArticles">The folder of those it is filled with.</param>
    /// <param name="output">Where it says what it does; nothing is said when there is nothing to do.</param>
    public static async Task PrepareStoreAsync(IServiceProvider services, bool withSeeds, string seedArticles, TextWriter output, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TrackerDatabase>();
        await database.MigrateAsync(output.WriteLine, ct);
        if (!await database.IsEmptyAsync(ct)) return;

        if (withSeeds) await SeedAsync(scope.ServiceProvider.GetRequiredService<Intake>(), seedArticles, output, ct);
        else await output.WriteLineAsync("The store has no articles, and --no-seed leaves it empty.");
    }

    private static async Task SeedAsync(Intake intake, string seedArticles, TextWriter output, CancellationToken ct)
    {
        var files = FileSource.Find([seedArticles]);
        if (files.All(file => file.WhyNot is not null))
        {
            await output.WriteLineAsync($"The store has no articles, and {seedArticles} holds none to start with. {HowToGetSeeds}");
            return;
        }

        await output.WriteLineAsync($"The store has no articles: taking in {CountWords.Of(files.Count, "seed article")}.");
        var outcomes = intake.FollowAsync(await intake.AskAsync([seedArticles], ct), ct);
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
