using System.Collections.Frozen;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>A number as read: its value and where it ends.</summary>
/// <param name="IsWords">Written in words only ("two"), which often is no figure.</param>
/// <param name="Scale">What the scale words behind the digits multiply them by ("75" of "75-90 million" is of the same scale).</param>
/// <param name="Suffix">Letters written onto the digits that are no scale, such as the unit of "150km"; "" without.</param>
internal readonly record struct ReadNumber(decimal Value, int End, bool IsWords, string Suffix, decimal Scale = 1);

/// <summary>Reads numbers in digits and words, with the scale words after them: "5.5 billion", "5,5 tỷ", "twenty-five thousand".</summary>
internal sealed class NumberReader
{
    private const int MostDigits = 18;
    private const int LongestNumber = 12;
    private const decimal Largest = 1_000_000_000_000_000_000_000m;

    private readonly FrozenDictionary<string, decimal> _counts;
    private readonly FrozenDictionary<string, decimal> _tails;
    private readonly FrozenSet<string> _units;
    private readonly FrozenDictionary<string, decimal> _suffixes;
    private readonly PhraseTable<decimal> _scales;
    private readonly char _decimalMark;

    /// <param name="decimalMark">'.' or ','; the other one groups thousands.</param>
    public NumberReader(string language, char decimalMark)
    {
        var rows = LexiconFile.Load($"{language}/numbers.tsv").ToLookup(row => row[1], row => (Word: row[0], Value: Parse(row[2])), StringComparer.Ordinal);
        _counts = rows["count"].ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _tails = rows["tail"].ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _units = rows["unit"].Select(row => row.Word).ToFrozenSet(StringComparer.Ordinal);
        _suffixes = rows["suffix"].Concat(rows["scale"]).ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _scales = new(rows["scale"]);
        Ordinals = rows["ordinal"].ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);
        _decimalMark = decimalMark;
    }

    /// <summary>Rank words and their ranks.</summary>
    public FrozenDictionary<string, decimal> Ordinals { get; }

    /// <summary>The value of a single counting word, one that only stands behind tens included.</summary>
    public decimal? CountOrTail(Token token) => _counts.TryGetValue(token.Lower, out var count) || _tails.TryGetValue(token.Lower, out count) ? count : null;

    /// <returns>Null when no number starts at the token, or one too long to hold.</returns>
    public ReadNumber? At(TokenisedArticle article, int start, int end) => At(article.Tokens, start, end);

    /// <inheritdoc cref="At(TokenisedArticle, int, int)"/>
    public ReadNumber? At(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (tokens[start].Kind == TokenKind.Number || char.IsDigit(tokens[start].Lower[0]))
            return Digits(tokens[start].Lower) is { } digits ? Scaled(tokens, digits.Value, start + 1, end, false, digits.Suffix) : null;

        // "a dozen drones", "a hundred ships"
        if (tokens[start].Is("a") && _scales.LengthAt(tokens, start + 1, end, out _) > 0) return Scaled(tokens, 1, start + 1, end, true, "");

        return InWords(tokens, start, Math.Min(end, start + LongestNumber));
    }

    // "hai mươi hai nghìn", "two hundred fifty": counts fill the places that are still empty, scales multiply the group before them.
    private ReadNumber? InWords(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (start >= end || !_counts.ContainsKey(tokens[start].Lower)) return null;

        var (total, group, last, scale) = (0m, 0m, 0m, 1m);
        var next = start;
        while (next < end)
        {
            var at = next > start && tokens[next].Is("-") && next + 1 < end ? next + 1 : next;
            if (CountAt(tokens, at, end, group) is { } count && Fits(count, group, next == start, scale)) (group, last, next) = (group + count, count, at + 1);
            else if (_scales.LengthAt(tokens, next, end, out var by) is var length and > 0 && (group > 0 || total > 0))
            {
                if (Math.Max(total, 1) * Math.Max(group, 1) * by > Largest) return null;

                (total, group) = Multiply(total, group, by);
                (scale, next) = (last > 0 && group == 0 ? by : 1, next + length);
            }
            else break;
        }

        return new(total + group, next, true, "", scale);
    }

    // Tens are followed by ones, hundreds by anything below them; behind "nghìn" a new group begins.
    private static bool Fits(decimal count, decimal group, bool isFirst, decimal scale) =>
        group == 0 ? isFirst || scale >= 1000 : count < 10 ? group % 10 == 0 : count < 100 && group % 100 == 0;

    // "hai mươi năm" are twenty years, "hai nghìn năm trăm" are 2,500.
    private decimal? CountAt(IReadOnlyList<Token> tokens, int token, int end, decimal group)
    {
        if (group > 0 && group % 100 > 0 && _tails.TryGetValue(tokens[token].Lower, out var tail)) return tail;
        if (!_counts.TryGetValue(tokens[token].Lower, out var count)) return null;
        return group > 0 && _units.Contains(tokens[token].Lower) && _scales.LengthAt(tokens, token + 1, end, out _) == 0 ? null : count;
    }

    private static (decimal Total, decimal Group) Multiply(decimal total, decimal group, decimal by)
    {
        if (by >= 1000) return group == 0 ? (total * by, 0) : (total + group * by, 0);

        var block = by == 10 ? group % 10 : group % 100;
        return (total, group - block + block * by);
    }

    private ReadNumber? Scaled(IReadOnlyList<Token> tokens, decimal value, int next, int end, bool isWords, string suffix)
    {
        var product = 1m;
        while (suffix.Length == 0)
        {
            var length = _scales.LengthAt(tokens, next, end, out var scale);
            if (length == 0) break;
            if (value * scale > Largest) return null;

            value *= scale;
            product *= scale;
            next += length;
        }

        return new(WithoutTrailingZeros(value), next, isWords, suffix, product);
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
