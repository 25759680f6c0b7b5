using System.Globalization;
using TurkeyUkraineTracker.Ingestion.Stories;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Scores of stories as a table for people, in whole percent and counts: a row for each story and all.</summary>
internal static class StoryTable
{
    private const int Width = 8;

    private static readonly IReadOnlyList<(string Title, Func<StoryScore, string> Cell)> Columns =
    [
        ("pairs P", score => Percent(score.Tallies[StoryMeasure.Pairs].Precision)),
        ("R", score => Percent(score.Tallies[StoryMeasure.Pairs].Recall)),
        ("of found", score => Percent(score.Tallies[StoryMeasure.FoundPairs].Recall)),
        ("marked", score => Count(score.Tallies[StoryMeasure.Pairs].Expected)),
        ("formed", score => Count(score.Tallies[StoryMeasure.Pairs].Given)),
        ("wrong", score => Count(score.Tallies[StoryMeasure.Pairs].False)),
        ("marks R", score => Percent(score.Tallies[StoryMeasure.Marks].Recall)),
    ];

    /// <summary>The lines of the table, then, when they are wanted, every pair that is missed or wrong.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<StoryScore> stories, StoryScore total, bool withNotes)
    {
        var width = stories.Append(total).Max(story => story.Name.Length);
        yield return Line("", width, column => column.Title);
        foreach (var story in stories.Append(total)) yield return Line(story.Name, width, column => column.Cell(story));

        if (!withNotes) yield break;
        foreach (var story in stories)
        {
            foreach (var note in story.Notes) yield return $"{story.Name}  {note.Kind,-5}  {note.Why}  {note.One}  {note.Other}";
        }
    }

    private static string Line(string name, int width, Func<(string Title, Func<StoryScore, string> Cell), string> cell) =>
        name.PadRight(width) + string.Concat(Columns.Select(column => cell(column).PadLeft(Width + 1)));

    private static string Percent(double? share) => share is { } value ? (100 * value).ToString("0", CultureInfo.InvariantCulture) : ScoreTable.NothingToMeasure;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
