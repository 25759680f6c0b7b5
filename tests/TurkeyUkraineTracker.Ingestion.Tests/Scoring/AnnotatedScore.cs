using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;
using TurkeyUkraineTracker.Analysis.Tests;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Tests.Scoring;

/// <summary>How well extraction does on the held-out passages and on those of development, and that it never does worse than before.</summary>
public sealed class AnnotatedScore
{
    private const string FloorsFile = "floors.tsv";

    private static readonly string[] Folders = ["held-out", "passages"];

    private static readonly Topic Topic = TopicFolder.Load(RepositoryFolder.Of("seeds", "topic"));

    private static readonly Dictionary<string, Lazy<Task<ScoreReport>>> Today =
        Folders.ToDictionary(folder => folder, folder => new Lazy<Task<ScoreReport>>(() => ScoreAsync(folder)));

    public static IEnumerable<object[]> Floors => Folders.SelectMany(FloorsOf);

    public static IEnumerable<object[]> Passages =>
        Folders.SelectMany(folder => AnnotatedFiles.Find(Of(folder)).Select(file => new object[] { folder, file.Name }));

    [Theory, MemberData(nameof(Floors))]
    public async Task No_figure_is_below_its_floor(string folder, string measure, string language, int floor) =>
        Assert.InRange(Percent(await Today[folder].Value, measure, language), floor, 100);

    [Theory]
    [InlineData("held-out", "tr-TR")]
    [InlineData("held-out", "vi-VN")]
    [InlineData("passages", "tr-TR")]
    [InlineData("passages", "vi-VN")]
    public async Task The_score_is_the_same_under_every_culture(string folder, string culture)
    {
        var before = await Today[folder].Value;

        CultureInfo.CurrentCulture = new(culture);
        var now = await ScoreAsync(folder);

        Assert.Equal(before.Total.Tallies, now.Total.Tallies);
        Assert.Equal(before.Passages.SelectMany(passage => passage.Notes), now.Passages.SelectMany(passage => passage.Notes));
    }

    /// <summary>The ruler has no kinks: results that are the annotations themselves get everything.</summary>
    [Theory, MemberData(nameof(Passages))]
    public void Who_finds_what_is_annotated_gets_the_whole_score(string folder, string name)
    {
        var gold = GoldPassage.Read(Path.Combine(Of(folder), name));

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

    private static string Of(string folder) => RepositoryFolder.Of("tests", folder);

    private static IEnumerable<object[]> FloorsOf(string folder) =>
        from row in LexiconFile.Parse(FloorsFile, File.ReadAllText(Path.Combine(Of(folder), FloorsFile)))
        select new object[] { folder, row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture) };

    private static async Task<ScoreReport> ScoreAsync(string folder)
    {
        var scorer = new PassageScorer(new(), new(Topic));
        var outcomes = await Task.WhenAll(AnnotatedFiles.Find(Of(folder)).Select(scorer.ScoreAsync));
        return new([.. outcomes.Select(outcome => Assert.IsType<Outcome.Scored>(outcome).Score)]);
    }
}
