using System.CommandLine;
using TurkeyUkraineTracker.Ingestion.Archives;
using TurkeyUkraineTracker.Ingestion.Queueing;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>ingest</c>: takes articles into the store, each by itself.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var command = new Command("ingest", "Take articles into the store, from files, folders, addresses and archives of stores. The same bytes twice change nothing.")
        {
            SharedOptions.Paths,
            SharedOptions.Database,
            SharedOptions.Topic,
            SharedOptions.AllowHost,
            SharedOptions.Verbose,
        };
        command.SetAction(IngestAsync);
        return command;
    }

    private static async Task<int> IngestAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnAnyStoreAsync(parsed, ct);
        var refusals = new Refusals();
        var asked = AskedPaths.Find(parsed.GetRequiredValue(SharedOptions.Paths));
        var outcomes = rooms.GetRequiredService<PathIntake>().RunAsync(asked, ct).Select(outcome =>
        {
            refusals.Note(outcome);
            return OutcomeWords.Of(outcome);
        });
        await Progress.ShowAsync("Reading", asked.Total, outcomes, parsed.InvocationConfiguration.Output);
        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }
}
