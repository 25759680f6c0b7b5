using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary><c>November 20, 2024</c>, <c>20 November 2024</c>, <c>March 24</c>, <c>early November</c>, <c>in April</c>, <c>in 2022</c>, <c>2024-11-20</c>.</summary>
internal sealed class EnglishDates(DateWords words, Grammar grammar) : IDateReader
{
    public const string MonthDay = "month-then-day";
    public const string DayMonth = "day-then-month";
    public const string MonthAlone = "month";
    public const string YearAlone = "year";
    public const string Iso = "iso-date";
    public const string Slashed = "slash-date";
    public const string Decade = "decade";

    public (WordedDate Date, string Rule)? At(TokenisedArticle article, int start, int end)
    {
        if (IsoAt(article, start, end) is { } iso) return (iso, Iso);
        if (SlashedAt(article, start, end) is { } slashed) return (slashed, Slashed);
        if (DateWords.DecadeAt(article, start, end) is > 0 and var decade) return (new(decade, 0, 0, "decade", start + 1), Decade);

        var part = words.PartAt(article, start, end, out var partName);
        var next = start + part;
        if (next >= end) return null;
        if (part == 0 && DateWords.DayAt(article, start, end) is var first and > 0 && MonthAfterDay(article, start, end) is var (month, afterMonth))
            return (WithYear(article, new(0, month, first, "", afterMonth), end), DayMonth);

        if (words.MonthAt(article, next, end) is var named and > 0) return MonthAt(article, start, next, named, partName, end);

        var year = DateWords.YearAt(article, next, end);
        return year > 0 && IsYear(article, start, next, end) ? (new(year, 0, 0, partName, next + 1), YearAlone) : null;
    }

    private (WordedDate, string)? MonthAt(TokenisedArticle article, int start, int name, int month, string part, int end)
    {
        var next = AfterStop(article, name, end);
        if (part.Length == 0 && DateWords.DayAt(article, next, end) is var day and > 0) return (WithYear(article, new(0, month, day, "", next + 1), end), MonthDay);

        var dated = WithYear(article, new(0, month, 0, part, next), end);
        var isSure = dated.Year > 0 || part.Length > 0 || IsAfterTimeWord(article, start);
        return isSure ? (dated, MonthAlone) : null;
    }

    // "20 November", "the 2nd of November"
    private (int Month, int End)? MonthAfterDay(TokenisedArticle article, int day, int end)
    {
        var at = day + 1 < end && article.Tokens[day + 1].Is("of") ? day + 2 : day + 1;
        return words.MonthAt(article, at, end) is var month and > 0 ? (month, AfterStop(article, at, end)) : null;
    }

    // "Jan. 14", "Sept. 2022": the full stop of an abbreviation, when the date goes on after it.
    private static int AfterStop(TokenisedArticle article, int month, int end) =>
        month + 2 < end && article.Tokens[month + 1].Is(".") && article.Tokens[month].Span.Length <= 4 && article.Tokens[month + 2].Kind == TokenKind.Number ? month + 2 : month + 1;

    private static WordedDate WithYear(TokenisedArticle article, WordedDate date, int end)
    {
        var at = date.End < end && article.Tokens[date.End].Lower is "," or "of" ? date.End + 1 : date.End;
        return DateWords.YearAt(article, at, end) is var year and > 0 ? date with { Year = year, End = at + 1 } : date;
    }

    // A bare number is a year after a word of time, in brackets or after "early"; "2022 tonnes" is none, nor is the 2022 of "2022-built".
    private bool IsYear(TokenisedArticle article, int start, int year, int end)
    {
        if (start < year) return true;
        if (year + 1 < end && (article.Tokens[year + 1].Lower is "%" or "-" || IsCounted(article, year + 1))) return false;
        return IsAfterTimeWord(article, start) || IsOfName(article, year, end);
    }

    // "the 1936 Montreux Convention"
    private static bool IsOfName(TokenisedArticle article, int year, int end) =>
        year > 0 && article.Tokens[year - 1].Is("the") && year + 1 < end && article.Tokens[year + 1].IsWord && article.IsCapitalised(year + 1);

    private static bool IsCounted(TokenisedArticle article, int token) =>
        article.Tokens[token].IsWord && !article.IsCapitalised(token) && article.Tokens[token].Lower.Length > 4 && article.Tokens[token].Lower.EndsWith('s');

    private bool IsAfterTimeWord(TokenisedArticle article, int token) =>
        token > 0 && (grammar.Has("time-preposition", article.Tokens[token - 1]) || article.Tokens[token - 1].Lower is "(" or "-");

    // "05/12/1941" is day first, as most of the world writes it, unless only month first is possible.
    private static WordedDate? SlashedAt(TokenisedArticle article, int start, int end)
    {
        if (start + 4 >= end || !article.Tokens[start + 1].Is("/") || !article.Tokens[start + 3].Is("/")) return null;

        var (first, second) = (DateWords.NumberAt(article, start, end, 1, 31), DateWords.NumberAt(article, start + 2, end, 1, 31));
        var year = DateWords.YearAt(article, start + 4, end);
        if (first == 0 || second == 0 || year == 0 || first > 12 && second > 12) return null;
        return second > 12 ? new(year, first, second, "", start + 5) : new(year, second, first, "", start + 5);
    }

    private static WordedDate? IsoAt(TokenisedArticle article, int start, int end)
    {
        var year = DateWords.YearAt(article, start, end);
        if (year == 0 || start + 4 >= end || !article.Tokens[start + 1].Is("-") || !article.Tokens[start + 3].Is("-")) return null;

        var month = DateWords.NumberAt(article, start + 2, end, 1, 12, 2);
        var day = DateWords.NumberAt(article, start + 4, end, 1, 31, 2);
        return month > 0 && day > 0 ? new(year, month, day, "", start + 5) : null;
    }
}
