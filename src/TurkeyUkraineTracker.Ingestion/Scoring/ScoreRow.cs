using System.Globalization;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>One line of a <see cref="ScoreRecord"/>.</summary>
/// <param name="Set">The base name of the folder measured.</param>
/// <param name="Measure">As in the JSON of scores: <c>any-speaker</c>.</param>
/// <param name="Rule"><see cref="AllRules"/> or a rule of docs/rules.md.</param>
public sealed record ScoreRow(string Set, string Language, string Measure, string Rule, Tally Tally)
{
    public const string AllRules = "-";

    private const int Columns = 8;

    /// <exception cref="FormatException">There are not eight cells, or the last four are no counts.</exception>
    public static ScoreRow Of(IReadOnlyList<string> cells) => cells.Count == Columns
        ? new(cells[0], cells[1], cells[2], cells[3], new(Count(cells[4]), Count(cells[5]), Count(cells[6]), Count(cells[7])))
        : throw new FormatException($"Not {Columns} cells: {string.Join(' ', cells)}");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Set}\t{Language}\t{Measure}\t{Rule}\t{Tally.Found}\t{Tally.Expected}\t{Tally.Right}\t{Tally.Given}");

    private static int Count(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
