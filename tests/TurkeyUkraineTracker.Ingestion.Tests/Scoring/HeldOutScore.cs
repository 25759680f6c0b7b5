using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>How well extraction does on the held-out passages, and that it never does worse than before.</summary>
public sealed class HeldOutScore
{
    private const string FloorsFile = "floors.tsv";

    private static readonly string Folder = RepositoryFolder.Of("tests", "held-out");

    private static readonly Topic Topic = TopicFolder.Load(RepositoryFolder.Of("seeds", "topic"));

    private static readonly Lazy<Task<ScoreReport>> Today = new(ScoreAsync);

    public static TheoryData<string, string, int> Floors
    {
        get
        {
            var floors = new TheoryData<string, string, int>();
            foreach (var row in LexiconFile.Parse(FloorsFile, File.ReadAllText(Path.Combine(Folder, FloorsFile))))
                floors.Add(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture));
            return floors;
        }
    }

    public static TheoryData<string> Passages => new(AnnotatedFiles.Find(Folder).Select(file => file.Name));

    [Theory, MemberData(nameof(Floors))]
    public async Task No_figure_is_below_its_floor(string measure, string language, int floor) =>
        Assert.InRange(Percent(await Today.Value, measure, language), floor, 100);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    public async Task The_score_is_the_same_under_every_culture(string culture)
    {
        var before = await Today.Value;

        CultureInfo.CurrentCulture = new(culture);
        var now = await ScoreAsync();

        Assert.Equal(before.Total.Tallies, now.Total.Tallies);
        Assert.Equal(before.Passages.SelectMany(passage => passage.Notes), now.Passages.SelectMany(passage => passage.Notes));
    }

    /// <summary>The ruler has no kinks: results that are the annotations themselves get everything.</summary>
    [Theory, MemberData(nameof(Passages))]
    public void Who_finds_what_is_annotated_gets_the_whole_score(string name)
    {
        var gold = GoldPassage.Read(Path.Combine(Folder, name));

        var score = Told.Score(gold, gold);

        Assert.Empty(score.Notes);
        Assert.Equal(gold.Claims.Count(claim => claim is { IsOptional: false, IsNarrated: false }), score.Tallies[Measure.Attributed].Found);
    }

    private static double Percent(ScoreReport report, string floored, string language)
    {
        var parts = floored.Split('.');
        var measure = Enum.GetValues<Measure>().Single(measure => Kebab.Of(measure) == parts[0]);
        var tally = report.Languages.Single(sum => sum.Name == language).Tallies[measure];
        return 100 * (parts is [_, "P"] ? tally.Precision : tally.Recall ?? tally.Precision) ?? 0;
    }

    private static async Task<ScoreReport> ScoreAsync()
    {
        var scorer = new PassageScorer(new(), new(Topic));
        var outcomes = await Task.WhenAll(AnnotatedFiles.Find(Folder).Select(scorer.ScoreAsync));
        return new([.. outcomes.Select(outcome => Assert.IsType<Outcome.Scored>(outcome).Score)]);
    }
}
