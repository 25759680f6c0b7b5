using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>The full calendar date in a line of publication details.</summary>
/// <param name="Span">In the line.</param>
/// <param name="Rest">What the line says besides date, time and their labels; mostly the outlet, possibly empty.</param>
/// <param name="IsWhole">The line is there for its date.</param>
internal sealed partial record DateLine(DateOnly Day, TextSpan Span, TextSpan Rest, bool IsWhole)
{
    /// <summary>Longer lines are prose.</summary>
    public const int LongestLine = 160;

    private const int MostOtherWords = 6, ThisCentury = 2000, FewestDigits = 5;

    private static readonly FrozenDictionary<string, int> Months = LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/months.tsv").Select(row => (Name: row[0], Number: row[1])))
        .Concat(LexiconFile.Load("shared/month-names.tsv").Select(row => (Name: row[1], Number: row[2])))
        .DistinctBy(month => NameKey.Of(month.Name))
        .ToFrozenDictionary(month => NameKey.Of(month.Name), month => int.Parse(month.Number, CultureInfo.InvariantCulture));

    private static readonly FrozenSet<string> TimeWords = LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/date-line-words.tsv"))
        .Select(row => NameKey.Of(row[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null when the line is long or names no full date. Numbers are day first; month first only when they cannot be otherwise.</returns>
    public static DateLine? Find(string line)
    {
        if (line.Length > LongestLine || !HasDigits(line)) return null;

        foreach (Match match in AnyDate().Matches(line))
        {
            if (DayOf(match) is { } day) return Describe(line, day, new(match.Index, match.Index + match.Length));
        }

        return null;
    }

    /// <summary>Whether a line can hold a full date at all; told without reading it.</summary>
    /// <param name="line">Perhaps with one more space at its end.</param>
    public static bool MayBe(StringBuilder line)
    {
        if (line.Length > LongestLine + 1) return false;

        Span<char> text = stackalloc char[line.Length];
        line.CopyTo(0, text, line.Length);
        return HasDigits(text);
    }

    private static bool HasDigits(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c) && ++digits == FewestDigits) return true;
        }

        return false;
    }

    private static DateLine Describe(string line, DateOnly day, TextSpan span)
    {
        var before = Outlet(line, new(0, span.Start));
        var after = Outlet(line, new(span.End, line.Length));
        var rest = before.IsEmpty ? after : before;
        return new(day, span, rest, WordCount(before.Of(line)) + WordCount(after.Of(line)) <= MostOtherWords && line[^1] is not '.' and not '!' and not '?');
    }

    private static bool SaysWhen(ReadOnlySpan<char> word) => char.IsDigit(word[0]) || TimeWords.Contains(NameKey.Of(word));

    private static int WordCount(string words) => Word().Matches(words).Count(word => !SaysWhen(word.ValueSpan));

    /// <summary>A part of the line without the words and numbers in front that only say when.</summary>
    private static TextSpan Outlet(string line, TextSpan part)
    {
        var (start, end) = (part.End, part.End);
        foreach (var word in Word().EnumerateMatches(line.AsSpan(part.Start..part.End)))
        {
            if (SaysWhen(line.AsSpan(part.Start + word.Index, word.Length))) continue;

            start = part.Start + word.Index;
            break;
        }

        while (end > start && !char.IsLetterOrDigit(line[end - 1])) end--;
        return new(start, end);
    }

    private static DateOnly? DayOf(Match match)
    {
        var year = match.Groups["year"].Length == 2 ? ThisCentury + Number(match, "year") : Number(match, "year");
        if (match.Groups["name"].Success) return Calendar(year, Months.GetValueOrDefault(NameKey.Of(match.Groups["name"].ValueSpan)), Number(match, "day"));
        if (match.Groups["iso"].Success) return Calendar(year, Number(match, "month"), Number(match, "day"));

        var (first, second) = (Number(match, "day"), Number(match, "month"));
        return Calendar(year, second, first) ?? Calendar(year, first, second);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Calendar(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    // Takes "November 20, 2024", "20 Nov. 2024", "20. November 2024", "20 de noviembre de 2024", "20 ноября 2024", "20 tháng 11 năm 2024",
    // "2024. november 20.", "2024年11月20日", "2024년 11월 20일", "2024-11-20", "20/11/2024" and "20.11.24"; not "20/11" and not "v1.2.2024".
    // Case is ignored word by word: a reference back under that option would leave the whole pattern to the interpreter.
    [GeneratedRegex("""
        (?<![\w./-])(
          (?<iso>(?<year>[0-9]{4})(?<mark>[-/.])\s?(?<month>[0-9]{1,2})\k<mark>\s?(?<day>[0-9]{1,2}))(?![0-9])
        | (?<iso>(?<year>[0-9]{4})\s?[年년]\s?(?<month>[0-9]{1,2})\s?[月월]\s?(?<day>[0-9]{1,2}))\s?[日일]
        | (?<day>[0-9]{1,2})\s*[/.-]\s*(?<month>[0-9]{1,2})\s*[/.-]\s*(?<year>[0-9]{4})(?![\w/-])
        | (?<day>[0-9]{2})(?<mark>[/.])(?<month>[0-9]{2})\k<mark>(?<year>[0-9]{2})(?![\w/.-])
        | (?<day>[0-9]{1,2})\s+(?i:tháng)\s+(?<month>[0-9]{1,2})(,|\s+(?i:năm))?\s+(?<year>[0-9]{4})
        | (?<name>\p{L}{3,})\.?[\s-]\s*(?<day>[0-9]{1,2})(?i:st|nd|rd|th)?(,\s*|[\s-]+)(?<year>[0-9]{4})
        | (?<day>[0-9]{1,2})(?i:st|nd|rd|th|er|\.|º)?[\s-]\s*(?i:of\s+|de\s+|d['’])?(?<name>\p{L}{3,})\.?,?[\s-]\s*(?i:de\s+|del\s+)?(?<year>[0-9]{4})
        | (?<year>[0-9]{4})\.?\s+(?<name>\p{L}{3,})\.?\s+(?<day>[0-9]{1,2})(?![0-9:])
        )
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds)]
    private static partial Regex AnyDate();

    // Takes "Thứ", "10:15", "GMT+7" and "a.m".
    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+([:.+][\p{L}\p{M}\p{Nd}]+)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Word();
}
