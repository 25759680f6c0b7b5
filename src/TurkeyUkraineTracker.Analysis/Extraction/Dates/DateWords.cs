using System.Collections.Frozen;
using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>A date as its words give it; 0 = not said.</summary>
/// <param name="Part">early, mid, late, before, decade, the months of a year ("06-08"), or "".</param>
internal readonly record struct WordedDate(int Year, int Month, int Day, string Part, int End)
{
    /// <summary>The day of the week named beside it, Monday being 1; 0 = not said.</summary>
    public int Weekday { get; init; }
}

/// <summary>The calendar words of a language and the numbers of dates.</summary>
internal sealed class DateWords
{
    private const int FirstNamedYear = 1000, FirstYear = 1500, LastYear = 2100;

    private readonly FrozenDictionary<string, int> _months;
    private readonly PhraseTable<int> _monthWords;
    private readonly PhraseTable<string> _parts;

    private DateWords(string language)
    {
        _months = LexiconFile.Load($"{language}/months.tsv").ToFrozenDictionary(row => row[0], row => Number(row[1]), StringComparer.Ordinal);
        _monthWords = new(_months.Select(month => (month.Key, month.Value)));
        _parts = new(LexiconFile.Load($"{language}/date-parts.tsv").Select(row => (row[0], row[1])));
    }

    public static DateWords Of(string language) => new(language);

    public int MonthAt(TokenisedArticle article, int token, int end) =>
        token < end && article.IsCapitalised(token) && _months.TryGetValue(article.Tokens[token].Lower, out var month) ? month : 0;

    /// <summary>A month in words, whatever its case ("mười hai").</summary>
    public int MonthWordsAt(TokenisedArticle article, int token, int end, out int length)
    {
        length = _monthWords.LengthAt(article.Tokens, token, end, out var month);
        return length > 0 ? month : 0;
    }

    /// <summary>Tokens of the words "early", "end of" … that start at the token; 0 when none do.</summary>
    public int PartAt(TokenisedArticle article, int token, int end, out string part)
    {
        var length = _parts.LengthAt(article.Tokens, token, end, out var found);
        part = found ?? "";
        if (length > 0 && token + length < end && article.Tokens[token + length].Is("-")) length++;    // "mid-November"
        return length;
    }

    public static int YearAt(TokenisedArticle article, int token, int end) => NumberAt(article, token, end, FirstYear, LastYear, 4);

    /// <summary>A year behind a word that says it is one ("năm 1362"), which an early one needs.</summary>
    public static int NamedYearAt(TokenisedArticle article, int token, int end) => NumberAt(article, token, end, FirstNamedYear, LastYear, 4);

    /// <summary>The first year of "1930s"; 0 when the token is no decade.</summary>
    public static int DecadeAt(TokenisedArticle article, int token, int end)
    {
        if (token >= end || article.Tokens[token].Lower is not { Length: 5 } written || !written.EndsWith("0s", StringComparison.Ordinal)) return 0;
        return written[..4].All(char.IsAsciiDigit) && Number(written[..4]) is >= FirstYear and <= LastYear and var year ? year : 0;
    }

    /// <summary>A day of the month; "2nd" counts.</summary>
    public static int DayAt(TokenisedArticle article, int token, int end)
    {
        if (token >= end) return 0;

        var digits = article.Tokens[token].Lower.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit) && Number(digits) is >= 1 and <= 31 and var day ? day : 0;
    }

    public static int NumberAt(TokenisedArticle article, int token, int end, int low, int high, int digits = 0)
    {
        if (token >= end || article.Tokens[token].Kind != TokenKind.Number) return 0;

        var written = article.Tokens[token].Lower;
        if (written.Length > 4 || (digits > 0 && written.Length != digits) || !written.All(char.IsAsciiDigit)) return 0;
        return Number(written) is var number && number >= low && number <= high ? number : 0;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
