using System.Globalization;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>Scores as a table for people, in whole percent: a row for each article, each language and all.</summary>
internal static class ScoreTable
{
    internal const string NothingToMeasure = "-";

    private static readonly IReadOnlyList<Column> Columns =
    [
        .. Rates("claims", Measure.Attributed),
        .. Rates("any speaker", Measure.AnySpeaker),
        .. Rates("narrated", Measure.Narrated),
        .. Rates("figures", Measure.Figures),
        Count("false", Measure.Figures),
        .. Rates("dates", Measure.Dates),
        Count("false", Measure.Dates),
        .. Rates("names", Measure.Names),
        .. Rates("citations", Measure.Citations),
        Share("kind", Measure.Kind),
        Share("cue", Measure.Cue),
        Share("exact", Measure.Exact),
        Share("class", Measure.CueClass),
        Share("denied", Measure.Negation),
        Share("modality", Measure.Modality),
        Share("via", Measure.Via),
        Share("said", Measure.SaidOn),
        Share("bound", Measure.Bound),
        Share("change", Measure.Change),
        Count("boilerplate", Measure.Boilerplate),
    ];

    public static IEnumerable<string> Of(ScoreReport report)
    {
        var rows = report.Passages.Select(passage => (passage.Name, passage.Tallies))
            .Concat(report.Languages.Append(report.Total).Select(sum => (sum.Name, sum.Tallies)))
            .ToList();
        var width = rows.Max(row => row.Name.Length);
        yield return Line("", width, column => column.Group);
        yield return Line("in percent", width, column => column.Title);
        foreach (var row in rows) yield return Line(row.Name, width, column => column.Cell(row.Tallies));
    }

    /// <summary>A line for all that is missed, false or wrong.</summary>
    public static IEnumerable<string> Notes(ScoreReport report) =>
        from passage in report.Passages
        from note in passage.Notes
        select $"{passage.Name}  {note.Kind,-5}  {note.Measure,-10}  {note.Words}  {note.Detail}";

    /// <summary>A share as whole percent; "-" where nothing was there to measure.</summary>
    public static string Percent(double? share) => share is { } value ? (100 * value).ToString("0", CultureInfo.InvariantCulture) : NothingToMeasure;

    private static string Line(string name, int width, Func<Column, string> cell) =>
        (name.PadRight(width) + string.Concat(Columns.Select(column => cell(column).PadLeft(column.Width)))).TrimEnd();

    // The group's name stands over its first column, and may run over those that follow.
    private static Column[] Rates(string group, Measure measure) =>
    [
        new(group, "P", tallies => Percent(tallies[measure].Precision)),
        new("", "R", tallies => Percent(tallies[measure].Recall)),
        new("", "F1", tallies => Percent(tallies[measure].F1)),
    ];

    private static Column Share(string title, Measure measure) => new("", title, tallies => Percent(tallies[measure].Recall));

    private static Column Count(string title, Measure measure) => new("", title, tallies => tallies[measure].False.ToString(CultureInfo.InvariantCulture));

    private sealed record Column(string Group, string Title, Func<IReadOnlyDictionary<Measure, Tally>, string> Cell)
    {
        public int Width => Math.Max(Title.Length, 3) + 2;
    }
}
