using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;

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
        var report = new OutcomeReport(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        await foreach (var outcome in rooms.GetRequiredService<Ingestor>().IngestPathsAsync(parsed.GetRequiredValue(SharedOptions.Paths), ct))
        {
            await report.TellAsync(outcome);
        }

        return await report.EndAsync();
    }
}
