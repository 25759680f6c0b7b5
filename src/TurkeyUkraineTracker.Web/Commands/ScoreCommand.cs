using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>score</c>: how well extraction does on annotated articles.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "A folder of articles with their annotations (.gold files); read with everything below it.",
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON Lines instead of a table: an object for each article, each language and all.",
    };

    private static readonly Option<bool> Misses = new("--misses")
    {
        Description = "List all that is missed, false or wrong, with its words.",
    };

    public static Command Create()
    {
        var command = new Command("score", "Measure extraction on annotated articles, without touching any database.")
        {
            Folder,
            Json,
            Misses,
            SharedOptions.Topic,
            SharedOptions.Verbose,
        };
        command.SetAction(ScoreAsync);
        return command;
    }

    private static async Task<int> ScoreAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = Rooms.WithoutStore(parsed);
        var scorer = rooms.GetRequiredService<PassageScorer>();
        var refusals = new Refusals();
        var scores = new List<PassageScore>();
        foreach (var file in PassageScorer.Find(parsed.GetRequiredValue(Folder)))
        {
            ct.ThrowIfCancellationRequested();
            var outcome = await scorer.ScoreAsync(file);
            refusals.Note(outcome);
            if (outcome is Outcome.Scored scored) scores.Add(scored.Score);
        }

        if (scores.Count > 0) await PrintAsync(new(scores), parsed);
        return await refusals.TellAsync(parsed.InvocationConfiguration.Error);
    }

    private static async Task PrintAsync(ScoreReport report, ParseResult parsed)
    {
        var withNotes = parsed.GetValue(Misses);
        var lines = parsed.GetValue(Json) ? ScoreLines.Of(report, withNotes) : ScoreTable.Of(report, withNotes);
        foreach (var line in lines) await parsed.InvocationConfiguration.Output.WriteAsync($"{line}\n");
    }
}
