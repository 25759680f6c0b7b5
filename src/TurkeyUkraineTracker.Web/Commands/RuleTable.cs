using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>What each rule gives and finds, as a table for people: a row for each language, measure and rule.</summary>
internal static class RuleTable
{
    private static readonly string[] Header = ["language", "measure", "rule", "P", "R", "right", "given"];

    /// <summary>The lines of the table; none when no rule gave anything.</summary>
    public static IEnumerable<string> Of(ScoreReport report)
    {
        var rows = report.Languages.SelectMany(language => language.Rules.Select(rule => Row(language.Name, rule))).ToList();
        if (rows.Count == 0) yield break;

        rows.Insert(0, Header);
        var widths = Enumerable.Range(0, Header.Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        yield return "";
        foreach (var row in rows) yield return string.Join("  ", row.Select((cell, column) => Fit(cell, column, widths[column])));
    }

    private static string[] Row(string language, RuleScore rule) =>
    [
        language,
        Kebab.Of(rule.Measure),
        rule.Rule,
        ScoreTable.Percent(rule.Tally.Precision),
        ScoreTable.Percent(rule.Tally.Recall),
        $"{rule.Tally.Right}",
        $"{rule.Tally.Given}",
    ];

    // Words on the left, numbers on the right.
    private static string Fit(string cell, int column, int width) => column < 3 ? cell.PadRight(width) : cell.PadLeft(width);
}
