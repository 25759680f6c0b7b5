using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>What readers see for the fields of a comparison and the states of its cells, and the classes that draw them.</summary>
public static class FieldWords
{
    /// <summary>The field whose values are shown as the wordings themselves.</summary>
    public const string Wording = "wording";

    private const string FigurePrefix = "figure:";

    private const string ListPrefix = "list:";

    /// <summary>"said on", "figure in tonnes", "figure: exports", "in the list of states"; the name itself for a field that has no words yet.</summary>
    /// <param name="isMeasure">Whether a figure's name is what is measured, not its unit.</param>
    public static string Of(string field, Func<string, bool>? isMeasure = null) => field switch
    {
        "role" => "office or description",
        "addressee" => "said to",
        "venue" => "occasion",
        "said-on" => "said on",
        "event-date" => "date of the event",
        "cue" => "reporting words",
        "kind" => "kind of quotation",
        "via" => "passed on by",
        "polarity" => "said or denied",
        "modality" => "put as",
        _ when IsFigure(field) => Figure(field[FigurePrefix.Length..], isMeasure),
        _ when IsList(field) => ListOf(field[ListPrefix.Length..]),
        _ => field,
    };

    public static bool IsFigure(string field) => field.StartsWith(FigurePrefix, StringComparison.Ordinal);

    /// <summary>Whether the field has words of its own in the article; of the others the whole claim, or its reporting words, are the evidence.</summary>
    public static bool IsQuotable(string field) => IsFigure(field) || IsList(field) || field is "speaker" or "role" or "addressee" or "cue" or "event-date" or "via";

    /// <summary>A stored value in words for people.</summary>
    public static string Value(string field, string value) => field switch
    {
        "said-on" or "event-date" when EdtfDate.TryParse(value, out var date) => EdtfWords.Of(date),
        "venue" => value.Replace('-', ' '),
        "kind" when Enum.TryParse<AttributionKind>(value, ignoreCase: true, out var kind) => KindWords.Of(kind),
        "modality" => ModalityOf(value),
        _ => value,
    };

    /// <summary>The fields as a badge names them, each once: "figure, said on".</summary>
    public static string List(IEnumerable<string> fields) => string.Join(", ", fields.Select(Short).Distinct());

    public static string Of(CellState state) => state switch
    {
        CellState.Agree => "agrees",
        CellState.Compatible => "compatible",
        CellState.Differ => "differs",
        CellState.NotStated => "not stated",
        CellState.NotComparable => "only here",
        _ => "not found",
    };

    /// <summary>What the state means, for the key above the table.</summary>
    public static string Meaning(CellState state) => state switch
    {
        CellState.Agree => "agrees with the others",
        CellState.Compatible => "compatible: both can be true, one may be finer",
        CellState.Differ => "differs from another article",
        CellState.NotStated => "the article does not say",
        CellState.NotComparable => "only here, nothing to compare with",
        _ => "not found by the rules, may be there",
    };

    /// <summary>The heading of the rows whose strongest cell has the state.</summary>
    public static string Heading(CellState state) => state switch
    {
        CellState.Agree => "They agree",
        CellState.Compatible => "Compatible",
        CellState.Differ => "They differ",
        _ => "Nothing to compare",
    };

    /// <summary>The class of cells and words in the state.</summary>
    public static string Hook(CellState state) => state switch
    {
        CellState.Agree => "agree",
        CellState.Compatible => "compat",
        CellState.Differ => "differ",
        CellState.NotStated => "unsaid",
        CellState.NotComparable => "alone",
        _ => "lost",
    };

    private static bool IsList(string field) => field.StartsWith(ListPrefix, StringComparison.Ordinal);

    private static string ModalityOf(string value) => value switch
    {
        "actual" => "a fact",
        "intended" => "what is to come",
        "possible" => "what may be",
        "required" => "what ought to be",
        "conditional" => "what would be",
        _ => value,
    };

    private static string Short(string field) => IsFigure(field) ? "figure" : IsList(field) ? "list" : Of(field);

    private static string ListOf(string name) => name == "items" ? "in the list" : $"in the list of {UnitWords.Of(name.Replace('-', ' '), amount: 2)}";

    private static string Figure(string name, Func<string, bool>? isMeasure) =>
        name.Length == 0 ? "number"
        : isMeasure is not null && isMeasure(name) ? $"figure: {name.Replace('-', ' ')}"
        : $"figure in {UnitWords.Of(name, amount: 2)}";
}
