using System.Collections.Frozen;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A figure in words that every language's readers can read: "about 20000 tonne", "5–7 percent", "at least 3 drone".</summary>
public static class FigureLabel
{
    private const int LongestSymbol = 2;

    // The lexicon also reads "troops" as soldiers: only what no rule makes is taken from it, and of two the first.
    private static readonly FrozenDictionary<string, string> Plurals = LexiconFile.Load("en/plurals.tsv")
        .Where(row => !row[0].EndsWith('s')).DistinctBy(row => row[1]).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);

    public static string Of(SignatureFigure figure) => Of(figure, figure.Unit, Number);

    /// <summary>The same inside a sentence: "at least 3 drones", "5.5 billion USD".</summary>
    public static string InWords(SignatureFigure figure) => Of(figure, figure.Value == 1 ? figure.Unit : Many(figure.Unit), number => number is { } known ? NumberWords.Of(known) : "");

    private static string Of(SignatureFigure figure, string unit, Func<decimal?, string> inDigits)
    {
        var amount = figure.Value is { } value ? inDigits(value) : $"{inDigits(figure.Low)}–{inDigits(figure.High)}";
        return $"{(figure.IsApproximate ? "about " : "")}{BoundWords(figure.Bound)}{amount} {unit}".TrimEnd();
    }

    /// <summary>Digits without grouping or exponent, under every culture; "" for none.</summary>
    internal static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    // Symbols, codes and "percent" have no plural.
    private static string Many(string unit) => unit switch
    {
        "percent" or "ordinal" => unit,
        { Length: <= LongestSymbol } => unit,
        _ when !unit.All(letter => char.IsAsciiLetterLower(letter) || letter is ' ' or '-') => unit,
        _ when Plurals.TryGetValue(unit, out var plural) => plural,
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => unit[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => unit + "es",
        _ => unit + "s",
    };

    private static string BoundWords(FigureBound bound) =>
        bound == FigureBound.Exact ? "" : $"{Kebab.Of(bound).Replace('-', ' ')} ";
}
