using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>ingest</c>: takes articles into the store, each by itself.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var command = new Command("ingest", "Take articles into the store. The same bytes twice change nothing.")
        {
            SharedOptions.Paths,
            SharedOptions.Database,
            SharedOptions.Topic,
            SharedOptions.Verbose,
        };
        command.SetAction(IngestAsync);
        return command;
    }

    private static async Task<int> IngestAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnAnyStoreAsync(parsed, ct);
        var refusals = new Refusals();
        var files = FileSource.Find(parsed.GetRequiredValue(SharedOptions.Paths));
        await foreach (var outcome in rooms.GetRequiredService<Ingestor>().IngestAsync(files, ct))
        {
            refusals.Note(outcome);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(OutcomeWords.Of(outcome));
        }

        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }
}
