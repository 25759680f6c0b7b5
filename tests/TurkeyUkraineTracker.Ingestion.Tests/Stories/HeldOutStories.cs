using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;

namespace TurkeyUkraineTracker.Ingestion.Tests.Stories;

/// <summary>How well matching does on the held-out stories, and that it never does worse than before.</summary>
public sealed class HeldOutStories
{
    private const string FloorsFile = "floors.tsv";

    private static readonly string Folder = RepositoryFolder.Of("tests", "stories");

    private static readonly Topic Topic = TopicFolder.Load(RepositoryFolder.Of("seeds", "topic"));

    private static readonly Lazy<Task<StoryScore>> Today = new(() => ScoreAsync(int.MaxValue));

    public static TheoryData<string, int> Floors
    {
        get
        {
            var floors = new TheoryData<string, int>();
            foreach (var row in LexiconFile.Parse(FloorsFile, File.ReadAllText(Path.Combine(Folder, FloorsFile))))
                floors.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
            return floors;
        }
    }

    [Theory, MemberData(nameof(Floors))]
    public async Task No_figure_is_below_its_floor(string measure, int floor) =>
        Assert.InRange(Percent(await Today.Value, measure), floor, 100);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    public async Task The_score_is_the_same_under_every_culture(string culture)
    {
        var before = await ScoreAsync(3);

        CultureInfo.CurrentCulture = new(culture);
        var now = await ScoreAsync(3);

        Assert.Equal(before.Tallies, now.Tallies);
    }

    private static double Percent(StoryScore score, string floored)
    {
        var tally = score.Tallies[Enum.GetValues<StoryMeasure>().Single(measure => Kebab.Of(measure) == floored.Split('.')[0])];
        return 100 * (floored.EndsWith(".P", StringComparison.Ordinal) ? tally.Precision : tally.Recall) ?? 0;
    }

    private static async Task<StoryScore> ScoreAsync(int stories)
    {
        var scores = new List<StoryScore>();
        foreach (var file in AnnotatedFiles.Find(Folder).Take(stories))
            scores.Add(Assert.IsType<Outcome.StoryScored>(await new StoryScorer(Topic).ScoreAsync(file, default)).Score);
        return StoryScore.Sum("total", scores);
    }
}
