using System.Collections.Frozen;
using System.Globalization;
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
    private const int LongestLine = 160, MostOtherWords = 6;

    private static readonly FrozenDictionary<string, int> Months = LanguageTeller.Languages
        .SelectMany(language => LexiconFile.Load($"{language}/months.tsv"))
        .DistinctBy(row => NameKey.Of(row[0]))
        .ToFrozenDictionary(row => NameKey.Of(row[0]), row => int.Parse(row[1], CultureInfo.InvariantCulture));

    /// <returns>Null when the line is long or names no full date. Numbers are day first; month first only when they cannot be otherwise.</returns>
    public static DateLine? Find(string line)
    {
        if (line.Length > LongestLine) return null;

        foreach (Match match in AnyDate().Matches(line))
        {
            if (DayOf(match) is { } day) return Describe(line, day, new(match.Index, match.Index + match.Length));
        }

        return null;
    }

    private static DateLine Describe(string line, DateOnly day, TextSpan span)
    {
        var before = Outlet(line, new(0, span.Start));
        var after = Outlet(line, new(span.End, line.Length));
        var rest = before.IsEmpty ? after : before;
        var words = NameKey.Of(before.Of(line)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length
            + NameKey.Of(after.Of(line)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return new(day, span, rest, words <= MostOtherWords && line[^1] is not '.' and not '!' and not '?');
    }

    /// <summary>The words of a part of the line without times, weekdays, labels and the marks between them.</summary>
    private static TextSpan Outlet(string line, TextSpan part)
    {
        var start = part.Start;
        for (var match = Filler().Match(line, start, part.End - start); match.Success && match.Length > 0; match = Filler().Match(line, start, part.End - start))
        {
            start += match.Length;
        }

        var end = part.End;
        while (end > start && !char.IsLetterOrDigit(line[end - 1])) end--;
        return new(start, Math.Max(start, end));
    }

    private static DateOnly? DayOf(Match match)
    {
        var year = Number(match, "year");
        if (match.Groups["name"].Success) return Calendar(year, Months.GetValueOrDefault(NameKey.Of(match.Groups["name"].ValueSpan)), Number(match, "day"));
        if (match.Groups["iso"].Success) return Calendar(year, Number(match, "month"), Number(match, "day"));

        var (first, second) = (Number(match, "day"), Number(match, "month"));
        return Calendar(year, second, first) ?? Calendar(year, first, second);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Calendar(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    // Takes "November 20, 2024", "20 Nov. 2024", "20 ноября 2024", "ngày 20 tháng 11 năm 2024", "2024-11-20" and "20/11/2024"; not "20/11" and not "v1.2.2024".
    [GeneratedRegex("""
        (?<![\w./-])(
          (?<iso>(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2}))(?![0-9])
        | (?<day>[0-9]{1,2})\s*[/.-]\s*(?<month>[0-9]{1,2})\s*[/.-]\s*(?<year>[0-9]{4})(?![\w/-])
        | (?<day>[0-9]{1,2})\s+tháng\s+(?<month>[0-9]{1,2})(,|\s+năm)?\s+(?<year>[0-9]{4})
        | (?<name>\p{L}{3,})\.?\s+(?<day>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<year>[0-9]{4})
        | (?<day>[0-9]{1,2})(st|nd|rd|th)?\s+(of\s+)?(?<name>\p{L}{3,})\.?,?\s+(?<year>[0-9]{4})
        )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex AnyDate();

    // Takes, one after the other, "Published on", "Thứ Tư,", "10:15", "GMT+7", "|", "ngày".
    [GeneratedRegex("""
        \G([\s,;:|()\[\]·•–—-]+
        | (published|posted|updated|last\s+updated|modified|on|at|date|đăng|lúc|ngày|cập\s+nhật|опубликовано|обновлено|опубліковано|оновлено|giriş|güncelleme)\b
        | (mon|tues|wednes|thurs|fri|satur|sun)day\b | (mon|tue|wed|thu|fri|sat|sun)\b
        | (thứ\s+(hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\b
        | [0-9]{1,2}[:.h][0-9]{2}(:[0-9]{2})?(\s*[ap]\.?m\.?)?
        | ((gmt|utc|est|edt|cet|eet|bst|ict|msk)([+-][0-9]{1,2}(:[0-9]{2})?)?)\b
        )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Filler();
}
