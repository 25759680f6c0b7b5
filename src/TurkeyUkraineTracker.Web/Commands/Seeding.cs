using TurkeyUkraineTracker.Ingestion.Archives;
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

        if (withSeeds) await SeedAsync(scope.ServiceProvider.GetRequiredService<PathIntake>(), seedArticles, output, ct);
        else await output.WriteLineAsync("The store has no articles, and --no-seed leaves it empty.");
    }

    private static async Task SeedAsync(PathIntake intake, string seedArticles, TextWriter output, CancellationToken ct)
    {
        var seeds = AskedPaths.Find([seedArticles]);
        if (seeds.LeadNowhere)
        {
            await output.WriteLineAsync($"The store has no articles, and {seedArticles} holds none to start with. {HowToGetSeeds}");
            return;
        }

        await output.WriteLineAsync($"The store has no articles: taking in {CountWords.Of(seeds.Count, "seed article")}.");
        await Progress.ShowAsync("Reading", seeds.Total, intake.RunAsync(seeds, ct).Select(OutcomeWords.Of), output);
    }
}
