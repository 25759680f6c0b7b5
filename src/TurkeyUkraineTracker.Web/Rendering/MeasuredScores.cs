using System.Globalization;
using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>How well extraction was measured to do: the record that a test holds to a fresh measurement.</summary>
public static class MeasuredScores
{
    /// <summary>The file it is built from; <c>score --record</c> writes it.</summary>
    public const string File = "measured.tsv";

    private const string Unseen = "held-out";

    private static readonly Dictionary<string, string> MeasureWords = new(StringComparer.Ordinal)
    {
        ["attributed"] = "Claims with the right speaker",
        ["any-speaker"] = "Claims, whoever is credited",
        ["narrated"] = "Claims the article itself makes",
        ["figures"] = "Figures",
        ["dates"] = "Dates",
        ["names"] = "Names",
        ["citations"] = "Whom the article leans on",
    };

    public static ScoreRecord Record { get; } = ScoreRecord.Parse(File, EmbeddedText.Read(File));

    /// <summary>The sums over all rules, set by set and language by language, of what has both a precision and a recall.</summary>
    public static IEnumerable<ScoreRow> Sums => Record.Rows.Where(row => row.Rule == ScoreRow.AllRules && MeasureWords.ContainsKey(row.Measure));

    /// <summary>Those of the rules, on the passages that no rule was made for.</summary>
    public static IEnumerable<ScoreRow> Rules => Record.Rows.Where(row => row is { Set: Unseen, Rule: not ScoreRow.AllRules });

    public static string WordsOf(string measure) => MeasureWords.GetValueOrDefault(measure, measure);

    public static string WordsOfSet(string set) => set == Unseen ? "Unseen passages" : "Passages that rules are made with";

    /// <summary>A share in whole percent, rounded down; a dash where nothing was there to measure.</summary>
    public static string Percent(double? share) => share is { } value ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * value)} %") : "–";
}
