using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>The number in what somebody typed to find a figure: 5.5 billion is 5,5 tỷ, whichever of them the article writes.</summary>
/// <param name="Values">All that it can mean; never empty. A short number without a scale may stand for thousands, millions and so on.</param>
/// <param name="Unit">Canonical, "USD"; null when none was typed.</param>
/// <param name="Rest">The other words as typed; "" for none.</param>
public sealed partial record TypedNumber(IReadOnlyList<decimal> Values, string? Unit, string Rest)
{
    private const decimal Thousand = 1_000m;

    private static readonly decimal[] Magnitudes = [1m, Thousand, 1e6m, 1e9m, 1e12m];

    private static readonly Notation[] Notations = [Notation.Of("en"), Notation.Of("vi")];

    /// <summary>Pure; linear in the text.</summary>
    /// <returns>Null without digits, with two numbers, and between quotation marks, which ask for the words as they stand.</returns>
    public static TypedNumber? In(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || QuotationMarks().IsMatch(typed)) return null;

        var text = SpacedGroups().Replace(typed, group => string.Concat(group.Value.Where(char.IsDigit)));
        var tokens = Tokeniser.Tokenise(text);
        var digits = Enumerable.Range(0, tokens.Count).Where(i => char.IsDigit(tokens[i].Lower[0])).ToList();
        return digits is [var only] ? Read(text, tokens, only) : null;
    }

    // The language that understands most of it is the one it was typed in; where several understand as much, a mark that can group thousands does.
    private static TypedNumber? Read(string text, List<Token> tokens, int at) => Notations
        .Select(notation => notation.At(tokens, at))
        .OfType<Reading>()
        .OrderByDescending(reading => reading.Words.Length).ThenByDescending(reading => reading.Number.Value)
        .Select(reading => new TypedNumber(Meant(reading.Number), reading.Unit, RestOf(text, tokens, reading.Words)))
        .FirstOrDefault();

    private static IReadOnlyList<decimal> Meant(ReadNumber number) => number.Scale > 1 || number.Value >= Thousand
        ? [number.Value]
        : [.. Magnitudes.Select(magnitude => number.Value * magnitude)];

    private static string RestOf(string text, List<Token> tokens, TokenRange words) =>
        string.Join(' ', tokens.Where((token, i) => i < words.Start || i >= words.End).Select(token => token.Span.Of(text)));

    // Takes "5 500" and "12 000 000", with spaces of any width; leaves "5 50" and "2024 500".
    [GeneratedRegex(@"(?<![\d.,])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\d])", RegexOptions.CultureInvariant, 250)]
    private static partial Regex SpacedGroups();

    [GeneratedRegex("""["“”„«»]""", RegexOptions.None, 250)]
    private static partial Regex QuotationMarks();

    private readonly record struct Reading(ReadNumber Number, string? Unit, TokenRange Words);

    /// <summary>How one language writes numbers and their units.</summary>
    private sealed record Notation(NumberReader Numbers, PhraseTable<string> Units)
    {
        public static Notation Of(string language) =>
            new(new(language, FigureFinder.DecimalMarkOf(language)), new(LexiconFile.Load($"{language}/units.tsv").Select(row => (row[0], row[1]))));

        // The unit stands behind the number, as in "150 km", or before it, as in "$5".
        public Reading? At(List<Token> tokens, int at)
        {
            if (Numbers.At(tokens, at, tokens.Count) is not { } number) return null;

            var behind = Units.LengthAt(tokens, number.End, tokens.Count, out var unit);
            var before = behind > 0 ? 0 : Units.LengthBefore(tokens, 0, at, out unit);
            return new(number, unit, new(at - before, number.End + behind));
        }
    }
}
