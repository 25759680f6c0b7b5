using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>score</c>: how well extraction does on annotated articles, and matching on marked stories.</summary>
internal static class ScoreCommand
{
    private static readonly Argument<string> Folder = new("FOLDER")
    {
        Description = "A folder of articles with their annotations (.gold files) and of marked stories (.story files); read with everything below it.",
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Print JSON Lines instead of a table: an object for each article, each language and all, then for each story and all.",
    };

    private static readonly Option<bool> Misses = new("--misses")
    {
        Description = "List all that is missed, false or wrong, with its words.",
    };

    public static Command Create()
    {
        var command = new Command("score", "Measure extraction on annotated articles and matching on marked stories, without touching the store.")
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
        var (passages, stories) = (rooms.GetRequiredService<PassageScorer>(), rooms.GetRequiredService<StoryScorer>());
        var refusals = new Refusals();
        var outcomes = new List<Outcome>();
        foreach (var file in AnnotatedFiles.Find(parsed.GetRequiredValue(Folder)))
        {
            ct.ThrowIfCancellationRequested();
            outcomes.Add(await (StoryScorer.Takes(file) ? stories.ScoreAsync(file, ct) : passages.ScoreAsync(file)));
            refusals.Note(outcomes[^1]);
        }

        foreach (var line in Lines(outcomes, parsed)) await parsed.InvocationConfiguration.Output.WriteAsync($"{line}\n");
        return await refusals.TellAsync(parsed.InvocationConfiguration.Error, () => Settings.From(parsed).Database);
    }

    private static IEnumerable<string> Lines(List<Outcome> outcomes, ParseResult parsed)
    {
        var passages = outcomes.OfType<Outcome.Scored>().Select(scored => scored.Score).ToList();
        var stories = outcomes.OfType<Outcome.StoryScored>().Select(scored => scored.Score).ToList();
        return (passages.Count > 0 ? Lines(new ScoreReport(passages), parsed) : []).Concat(stories.Count > 0 ? Lines(stories, parsed) : []);
    }

    private static IEnumerable<string> Lines(ScoreReport report, ParseResult parsed) =>
        parsed.GetValue(Json) ? ScoreLines.Of(report, parsed.GetValue(Misses)) : ScoreTable.Of(report, parsed.GetValue(Misses));

    private static IEnumerable<string> Lines(List<StoryScore> stories, ParseResult parsed)
    {
        var total = StoryScore.Sum("total", stories);
        return parsed.GetValue(Json) ? ScoreLines.Of(stories, total, parsed.GetValue(Misses)) : StoryTable.Of(stories, total, parsed.GetValue(Misses));
    }
}
