using System.CommandLine;
using TurkeyUkraineTracker.Ingestion.Queueing;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>ingest</c>: takes articles into the store, each by itself.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var command = new Command("ingest", "Take articles into the store, from files, folders and addresses. The same bytes twice change nothing.")
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
        var intake = rooms.GetRequiredService<Intake>();
        var job = await intake.AskAsync(parsed.GetRequiredValue(SharedOptions.Paths), ct);
        await foreach (var outcome in intake.FollowAsync(job, ct))
        {
            refusals.Note(outcome);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(OutcomeWords.Of(outcome));
        }

        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }
}
