using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>score</c>: how well extraction does on annotated articles.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string[]> Folders = new("FOLDER")
    {
        Description = "Folders of articles with their annotations (.gold files); each is read with everything below it and measured by itself.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON Lines instead of a table: an object for each article, each language and all.",
    };

    private static readonly Option<bool> Misses = new("--misses")
    {
        Description = "List all that is missed, false or wrong, with its words.",
    };

    private static readonly Option<string?> Record = new("--record")
    {
        Description = "Also write the counts of each folder, by language and rule, to this file.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command("score", "Measure extraction on annotated articles, without touching any database.")
        {
            Folders,
            Json,
            Misses,
            Record,
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
        var sets = new List<(string Name, ScoreReport Report)>();
        foreach (var folder in parsed.GetRequiredValue(Folders))
        {
            var report = await ScoreAsync(folder, scorer, refusals, ct);
            if (report.Passages.Count == 0) continue;

            sets.Add((Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), report));
            await PrintAsync(report, parsed);
        }

        if (parsed.GetValue(Record) is { } file) await WriteAsync(file, sets, ct);
        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }

    private static async Task<ScoreReport> ScoreAsync(string folder, PassageScorer scorer, Refusals refusals, CancellationToken ct)
    {
        var scores = new List<PassageScore>();
        foreach (var file in PassageScorer.Find(folder))
        {
            ct.ThrowIfCancellationRequested();
            var outcome = await scorer.ScoreAsync(file);
            refusals.Note(outcome);
            if (outcome is Outcome.Scored scored) scores.Add(scored.Score);
        }

        return new(scores);
    }

    private static async Task PrintAsync(ScoreReport report, ParseResult parsed)
    {
        var withNotes = parsed.GetValue(Misses);
        var lines = parsed.GetValue(Json) ? ScoreLines.Of(report, withNotes) : [.. ScoreTable.Of(report), .. RuleTable.Of(report), .. withNotes ? ScoreTable.Notes(report) : []];
        foreach (var line in lines) await parsed.InvocationConfiguration.Output.WriteAsync($"{line}\n");
    }

    private static Task WriteAsync(string file, IEnumerable<(string Name, ScoreReport Report)> sets, CancellationToken ct)
    {
        var record = ScoreRecord.Of(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), sets);
        return File.WriteAllTextAsync(file, string.Concat(record.Lines().Select(line => $"{line}\n")), ct);
    }
}
