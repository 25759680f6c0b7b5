using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>reanalyse</c>: reads every stored article again with the analysis of this program.</summary>
internal static class ReanalyseCommand
{
    public static Command Create()
    {
        var command = new Command("reanalyse", "Read every stored article again with this program's analysis, and say what changes. What was judged stays; addresses lead on.")
        {
            SharedOptions.Topic,
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.SetAction(ReanalyseAsync);
        return command;
    }

    private static async Task<int> ReanalyseAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingArticlesAsync(parsed, ct);
        var (refusals, output) = (new Refusals("left as they were"), parsed.InvocationConfiguration.Output);
        var renewed = new List<RenewedArticle>();
        var reanalysis = rooms.GetRequiredService<Reanalysis>();
        var outcomes = reanalysis.RunAsync(ct).Select(outcome =>
        {
            refusals.Note(outcome);
            if (outcome is Outcome.Renewed(_, var article)) renewed.Add(article);
            return OutcomeWords.Of(outcome);
        });
        await Progress.ShowAsync("Reading again", await reanalysis.CountAsync(ct), outcomes, output);
        await output.WriteLineAsync(Summary(renewed));
        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }

    private static string Summary(List<RenewedArticle> renewed) => string.Join(
        ", ",
        $"Read {CountWords.Of(renewed.Count, "article")} again: {CountWords.Number(renewed.Count(article => article.IsChanged))} changed",
        $"{CountWords.Of(renewed.Sum(article => article.Kept), "claim")} as before",
        $"{CountWords.Number(renewed.Sum(article => article.Added))} new",
        $"{CountWords.Number(renewed.Sum(article => article.Gone))} gone",
        $"{CountWords.Of(renewed.Sum(article => article.Lost), "address", "addresses")} without a claim.");
}
