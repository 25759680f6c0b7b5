using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>score</c>: how well extraction does on annotated articles, and matching on marked stories.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string[]> Folders = new("FOLDER")
    {
        Description = "Folders of articles with their annotations (.gold files) and of marked stories (.story files); each is read with everything below it and measured by itself.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON Lines instead of a table: an object for each article, each language and all, then for each story and all.",
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
        var command = new Command("score", "Measure extraction on annotated articles and matching on marked stories, without touching the store.")
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
        var (passages, stories) = (rooms.GetRequiredService<PassageScorer>(), rooms.GetRequiredService<StoryScorer>());
        var refusals = new Refusals();
        var sets = new List<(string Name, ScoreReport Report)>();
        foreach (var folder in parsed.GetRequiredValue(Folders))
        {
            var outcomes = await OutcomesAsync(folder, passages, stories, refusals, ct);
            var report = new ScoreReport([.. outcomes.OfType<Outcome.Scored>().Select(scored => scored.Score)]);
            if (report.Passages.Count > 0) sets.Add((Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), report));
            foreach (var line in Lines(report, outcomes, parsed)) await parsed.InvocationConfiguration.Output.WriteAsync($"{line}\n");
        }

        if (parsed.GetValue(Record) is { } file) await WriteAsync(file, sets, ct);
        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }

    private static async Task<List<Outcome>> OutcomesAsync(string folder, PassageScorer passages, StoryScorer stories, Refusals refusals, CancellationToken ct)
    {
        var outcomes = new List<Outcome>();
        foreach (var file in AnnotatedFiles.Find(folder))
        {
            ct.ThrowIfCancellationRequested();
            outcomes.Add(await (StoryScorer.Takes(file) ? stories.ScoreAsync(file, ct) : passages.ScoreAsync(file)));
            refusals.Note(outcomes[^1]);
        }

        return outcomes;
    }

    private static IEnumerable<string> Lines(ScoreReport report, List<Outcome> outcomes, ParseResult parsed)
    {
        var stories = outcomes.OfType<Outcome.StoryScored>().Select(scored => scored.Score).ToList();
        return (report.Passages.Count > 0 ? Lines(report, parsed) : []).Concat(stories.Count > 0 ? Lines(stories, parsed) : []);
    }

    private static IEnumerable<string> Lines(ScoreReport report, ParseResult parsed)
    {
        var withNotes = parsed.GetValue(Misses);
        return parsed.GetValue(Json) ? ScoreLines.Of(report, withNotes) : [.. ScoreTable.Of(report), .. RuleTable.Of(report), .. withNotes ? ScoreTable.Notes(report) : []];
    }

    private static IEnumerable<string> Lines(List<StoryScore> stories, ParseResult parsed)
    {
        var total = StoryScore.Sum("total", stories);
        return parsed.GetValue(Json) ? ScoreLines.Of(stories, total, parsed.GetValue(Misses)) : StoryTable.Of(stories, total, parsed.GetValue(Misses));
    }

    private static Task WriteAsync(string file, IEnumerable<(string Name, ScoreReport Report)> sets, CancellationToken ct)
    {
        var record = ScoreRecord.Of(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), sets);
        return File.WriteAllTextAsync(file, string.Concat(record.Lines().Select(line => $"{line}\n")), ct);
    }
}
