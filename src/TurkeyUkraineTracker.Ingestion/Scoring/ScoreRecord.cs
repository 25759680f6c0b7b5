using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>What a measurement came to, written down as tab-separated counts: no word of any article is in it.</summary>
/// <param name="On">The day it was measured on.</param>
/// <param name="Analysis">The version of the analysis that was measured.</param>
/// <param name="Rows">By set, language, measure and rule, in the order of the file.</param>
public sealed record ScoreRecord(DateOnly On, string Analysis, IReadOnlyList<ScoreRow> Rows)
{
    private const string Measured = "measured";
    private const string Header = "set\tlanguage\tmeasure\trule\tfound\texpected\tright\tgiven";

    /// <param name="sets">Each measured folder's base name with its scores.</param>
    public static ScoreRecord Of(DateOnly on, IEnumerable<(string Name, ScoreReport Report)> sets) => new(on, ArticleAnalyser.Version,
    [
        .. from set in sets
           from language in set.Report.Languages
           from row in RowsOf(set.Name, language)
           select row,
    ]);

    /// <summary>Reads what <see cref="Lines"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static ScoreRecord Parse(string name, string text)
    {
        var rows = LexiconFile.Parse(name, text);
        if (rows.Count == 0 || rows[0][0] != Measured) throw new FormatException($"{name} does not say when it was measured.");

        var on = DateOnly.ParseExact(rows[0][1], "O", CultureInfo.InvariantCulture);
        return new(on, rows[0][2], [.. rows.Skip(1).Select(row => ScoreRow.Of(row.Cells))]);
    }

    /// <summary>The file's lines. The same scores give the same lines but for the day.</summary>
    public IEnumerable<string> Lines() =>
    [
        "# How extraction does on annotated passages, by set, language, measure and rule (- is all rules together), in counts. Written by score --record.",
        Header,
        $"{Measured}\t{On.ToString("O", CultureInfo.InvariantCulture)}\t{Analysis}",
        .. Rows.Select(row => row.ToString()),
    ];

    private static IEnumerable<ScoreRow> RowsOf(string set, ScoreSum language) =>
    [
        .. language.Tallies.OrderBy(tally => tally.Key).Select(tally => new ScoreRow(set, language.Name, Kebab.Of(tally.Key), ScoreRow.AllRules, tally.Value)),
        .. language.Rules.Select(rule => new ScoreRow(set, language.Name, Kebab.Of(rule.Measure), rule.Rule, rule.Tally)),
    ];
}
