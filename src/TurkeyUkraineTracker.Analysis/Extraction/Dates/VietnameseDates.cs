using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary><c>ngày 4/2/2022</c>, <c>ngày 1/11</c>, <c>ngày 4 tháng 2 năm 2022</c>, <c>tháng 10/2020</c>, <c>đầu năm 2022</c>, <c>năm 2023</c>. Day before month.</summary>
internal sealed class VietnameseDates(DateWords words, Grammar grammar) : IDateReader
{
    public const string DayMonthSlashed = "day-slash-month";
    public const string DayMonthWorded = "day-thang-month";
    public const string MonthWorded = "thang-month";
    public const string YearWorded = "nam-year";
    public const string Decade = "thap-nien-decade";

    public (WordedDate Date, string Rule)? At(TokenisedArticle article, int start, int end)
    {
        var part = words.PartAt(article, start, end, out var partName);
        var next = start + part;
        if (next >= end) return null;

        var named = grammar.Has("day-word", article.Tokens[next]) ? next + 1 : next;
        if (part == 0 && DayAt(article, named, end, isNamed: named > next) is { } day) return day;
        if (grammar.Has("month-word", article.Tokens[next]) && MonthAt(article, next + 1, end) is var (month, after)) return (WithYear(article, new(0, month, 0, partName, after), end), MonthWorded);
        if (grammar.Has("year-word", article.Tokens[next]) && DateWords.NamedYearAt(article, next + 1, end) is var year and > 0) return (new(year, 0, 0, partName, next + 2), YearWorded);
        if (IsMonths(partName) && article.Tokens[next].Is("/") && DateWords.YearAt(article, next + 1, end) is > 0 and var slashed) return (new(slashed, 0, 0, partName, next + 2), YearWorded);
        if (IsMonths(partName) && DateWords.YearAt(article, next, end) is > 0 and var bare) return (new(bare, 0, 0, partName, next + 1), YearWorded);
        return DecadeAt(article, start, end) is { } decade ? (decade, Decade) : null;
    }

    // "mùa hè 1976", "quý 2/2023": the season or quarter says that the number is a year.
    private static bool IsMonths(string part) => part.Contains('-', StringComparison.Ordinal);

    // "thập niên 1930", "những năm 1930"
    private WordedDate? DecadeAt(TokenisedArticle article, int start, int end)
    {
        var length = grammar.LengthAt("decade", article.Tokens, start, end);
        var year = length > 0 ? DateWords.YearAt(article, start + length, end) : 0;
        return year > 0 && year % 10 == 0 ? new(year, 0, 0, "decade", start + length + 1) : null;
    }

    // A day needs "ngày" before it, "tháng" after it or a year at the end: "1/2" alone may be a half.
    private (WordedDate, string)? DayAt(TokenisedArticle article, int at, int end, bool isNamed)
    {
        if (DateWords.NumberAt(article, at, end, 1, 31) is not (> 0 and var day) || at + 2 >= end) return null;
        if (grammar.Has("month-word", article.Tokens[at + 1]) && MonthAt(article, at + 2, end) is var (worded, after)) return (WithYear(article, new(0, worded, day, "", after), end), DayMonthWorded);
        if (article.Tokens[at + 1].Lower is not ("/" or "-" or ".") || DateWords.NumberAt(article, at + 2, end, 1, 12) is not (> 0 and var month)) return null;

        var date = WithYear(article, new(0, month, day, "", at + 3), end);
        return isNamed || date.Year > 0 || IsBracketed(article, at, date.End, end) ? (date, DayMonthSlashed) : null;
    }

    // "thứ sáu (3/5)"
    private static bool IsBracketed(TokenisedArticle article, int start, int after, int end) => start > 0 && article.Tokens[start - 1].Is("(") && after < end && article.Tokens[after].Is(")");

    private (int Month, int End)? MonthAt(TokenisedArticle article, int at, int end)
    {
        if (DateWords.NumberAt(article, at, end, 1, 12) is > 0 and var number) return (number, at + 1);
        return words.MonthWordsAt(article, at, end, out var length) is > 0 and var month ? (month, at + length) : null;
    }

    private WordedDate WithYear(TokenisedArticle article, WordedDate date, int end)
    {
        if (date.End >= end) return date;

        var at = article.Tokens[date.End].Lower is "/" or "-" or "," or "." || grammar.Has("year-word", article.Tokens[date.End]) ? date.End + 1 : date.End;
        return at > date.End && DateWords.YearAt(article, at, end) is > 0 and var year ? date with { Year = year, End = at + 1 } : date;
    }
}
