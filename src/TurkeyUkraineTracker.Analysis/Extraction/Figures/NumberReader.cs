using System.Collections.Frozen;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>A number as read: its value and where it ends.</summary>
/// <param name="IsWords">Written in words only ("two"), which often is no figure.</param>
/// <param name="Suffix">Letters written onto the digits that are no scale, such as the unit of "150km"; "" without.</param>
internal readonly record struct ReadNumber(decimal Value, int End, bool IsWords, string Suffix);

/// <summary>Reads numbers in digits and words, with the scale words after them: "5.5 billion", "5,5 tỷ", "twenty-five thousand".</summary>
internal sealed class NumberReader
{
    private const int MostDigits = 18;
    private const int LongestNumber = 12;
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    private readonly FrozenDictionary<string, decimal> _counts;
    private readonly FrozenDictionary<string, decimal> _suffixes;
    private readonly PhraseTable<decimal> _scales;
    private readonly char _decimalMark;

    /// <param name="decimalMark">'.' or ','; the other one groups thousands.</param>
    public NumberReader(string language, char decimalMark)
    {
        var rows = LexiconFile.Load($"{language}/numbers.tsv").ToLookup(row => row[1], row => (Word: row[0], Value: Parse(row[2])), StringComparer.Ordinal);
        _counts = rows["count"].ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _suffixes = rows["suffix"].Concat(rows["scale"]).ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _scales = new(rows["scale"]);
        Ordinals = rows["ordinal"].ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _decimalMark = decimalMark;
    }

    /// <summary>Rank words and their ranks.</summary>
    public FrozenDictionary<string, decimal> Ordinals { get; }

    /// <returns>Null when no number starts at the token, or one too long to hold.</returns>
    public ReadNumber? At(TokenisedArticle article, int start, int end)
    {
        var tokens = article.Tokens;
        if (tokens[start].Kind == TokenKind.Number || char.IsDigit(tokens[start].Lower[0]))
            return Digits(tokens[start].Lower) is { } digits ? Scaled(tokens, digits.Value, start + 1, end, false, digits.Suffix) : null;

        // "a dozen drones", "a hundred ships"
        if (tokens[start].Is("a") && _scales.LengthAt(tokens, start + 1, end, out _) > 0) return Scaled(tokens, 1, start + 1, end, true, "");

        return InWords(tokens, start, Math.Min(end, start + LongestNumber));
    }

    // "hai mươi lăm", "two hundred fifty": a smaller number right after a scale word adds to it.
    private ReadNumber? InWords(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (start >= end || !_counts.TryGetValue(tokens[start].Lower, out var count) || Words(tokens, count, start + 1, end) is not { } number) return null;
        if (number.Value < 10 || InWords(tokens, number.End, end) is not { } rest || number.Value % PowerAbove(rest.Value) != 0) return number;

        return rest with { Value = number.Value + rest.Value };
    }

    private static decimal PowerAbove(decimal value)
    {
        var power = 10m;
        while (power <= value) power *= 10;
        return power;
    }

    // "twenty-five", "hai mươi lăm": smaller counts after larger add up; scales multiply.
    private ReadNumber? Words(IReadOnlyList<Token> tokens, decimal value, int next, int end)
    {
        var last = value;
        for (var i = next; i < end; i++)
        {
            var at = tokens[i].Is("-") && i + 1 < end ? i + 1 : i;
            if (!_counts.TryGetValue(tokens[at].Lower, out var more) || more >= 10 || last < 10 || last % 10 != 0) break;

            value += more;
            last = more;
            next = at + 1;
            i = at;
        }

        return Scaled(tokens, value, next, end, true, "");
    }

    private ReadNumber? Scaled(IReadOnlyList<Token> tokens, decimal value, int next, int end, bool isWords, string suffix)
    {
        while (suffix.Length == 0)
        {
            var length = _scales.LengthAt(tokens, next, end, out var scale);
            if (length == 0) break;
            if (value * scale > Largest) return null;

            value *= scale;
            next += length;
        }

        return new(WithoutTrailingZeros(value), next, isWords, suffix);
    }

    // 5.5 times a billion is 5500000000, not 5500000000.0.
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private (decimal Value, string Suffix)? Digits(string written)
    {
        var length = 0;
        while (length < written.Length && (char.IsAsciiDigit(written[length]) || written[length] is '.' or ',')) length++;
        while (length > 0 && written[length - 1] is '.' or ',') length--;
        if (length == 0 || ParseDigits(written[..length]) is not { } value) return null;

        var suffix = written[length..];
        return _suffixes.TryGetValue(suffix, out var scale) ? (value * scale, "") : (value, suffix);
    }

    // A mark groups thousands when exactly three digits follow each time; the language decides for a single "1,250" or "1.250".
    private decimal? ParseDigits(string digits)
    {
        if (digits.Count(char.IsAsciiDigit) > MostDigits) return null;

        var grouping = _decimalMark == '.' ? ',' : '.';
        var marks = digits.Count(c => c is '.' or ',');
        if (marks == 1 && digits.Contains(grouping, StringComparison.Ordinal) && !GroupsThousands(digits, grouping)) grouping = _decimalMark;
        else if (marks > 1 && GroupsThousands(digits, _decimalMark)) grouping = _decimalMark;

        var plain = digits.Replace(grouping.ToString(), "", StringComparison.Ordinal).Replace(',', '.');
        return plain.Count(c => c == '.') <= 1 ? Parse(plain) : null;
    }

    private static bool GroupsThousands(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
    }

    private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
