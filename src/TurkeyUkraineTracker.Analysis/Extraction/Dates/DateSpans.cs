using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Finds dates that reach from one day to another ("from 1947 to 1952", "3-8 May", "từ tháng 6 đến tháng 8") or up to one ("by 2030", "trước ngày 1/3").</summary>
internal sealed class DateSpans(IDateReader reader, Grammar grammar)
{
    public const string Range = "date-range";
    public const string Limit = "date-limit";

    /// <summary>The range or limit that starts at the token and its last token plus one; null when none does.</summary>
    /// <param name="published">The day that missing years are taken from; a limit is to come and takes none.</param>
    public (ExtractedDate Date, int End)? At(TokenisedArticle article, int start, int end, DateOnly? published) => RangeAt(article, start, end, published) ?? LimitAt(article, start, end);

    private (ExtractedDate Date, int End)? RangeAt(TokenisedArticle article, int start, int end, DateOnly? published)
    {
        var opener = grammar.Has("span-start", article.Tokens[start]) ? 1 : 0;
        if (start + opener >= end || FirstAt(article, start + opener, end) is not { } first) return null;
        if (!IsJoint(article, first.End, end, opener > 0) || LastAt(article, first, first.End + 1, end) is not { } last) return null;
        if (first is { Month: 0, Year: 0 }) first = first with { Year = last.Day > first.Day ? last.Year : 0, Month = last.Day > first.Day ? last.Month : 0 };
        if (first.Day > 0 != last.Day > 0 || first.Month > 0 != last.Month > 0) return null;

        return Edtf.Span(first, last, published) is var (date, basis) ? (new(article.SpanOf(new(start, last.End)), date, basis, Range), last.End) : null;
    }

    // The first of two may be a bare day ("3 to 8 May") or a bare year ("1891-1956").
    private WordedDate? FirstAt(TokenisedArticle article, int token, int end)
    {
        if (reader.At(article, token, end) is var (read, _)) return read;
        if (DateWords.YearAt(article, token, end) is > 0 and var year && IsAlone(article, token + 3, end)) return new(year, 0, 0, "", token + 1);

        var at = grammar.Has("day-word", article.Tokens[token]) ? token + 1 : token;
        return DateWords.DayAt(article, at, end) is > 0 and var day ? new(0, 0, day, "", at + 1) : null;
    }

    // "1500-2000 tonnes" are no years.
    private bool IsAlone(TokenisedArticle article, int token, int end) =>
        token >= end || article.Tokens[token].Kind == TokenKind.Punctuation && article.Tokens[token].Lower is not ("%" or "-") || grammar.Has("preposition", article.Tokens[token]);

    private bool IsJoint(TokenisedArticle article, int token, int end, bool isOpened) =>
        token + 1 < end && (grammar.Has("range-joint", article.Tokens[token]) || isOpened && grammar.Has("range-end", article.Tokens[token]));

    // "March 24-26, 2022": the last may be a bare day of the first one's month; "1891-1956" a bare year.
    private WordedDate? LastAt(TokenisedArticle article, WordedDate first, int token, int end)
    {
        if (reader.At(article, token, end) is var (read, _)) return read;
        if (first is { Month: 0, Day: 0 } && IsAlone(article, token + 1, end) && DateWords.YearAt(article, token, end) is > 0 and var year) return new(year, 0, 0, "", token + 1);
        if (first is not { Month: > 0, Day: > 0, Year: 0 } || DateWords.DayAt(article, token, end) is not (> 0 and var day) || day <= first.Day) return null;

        var date = new WordedDate(0, first.Month, day, "", token + 1);
        return token + 2 < end && article.Tokens[token + 1].Is(",") && DateWords.YearAt(article, token + 2, end) is > 0 and var stated ? date with { Year = stated, End = token + 3 } : date;
    }

    // "by the end of March" names when; "before the end of March" a limit.
    private (ExtractedDate Date, int End)? LimitAt(TokenisedArticle article, int start, int end)
    {
        var before = grammar.LengthAt("date-before", article.Tokens, start, end);
        var length = Math.Max(before, grammar.LengthAt("date-limit", article.Tokens, start, end));
        if (length == 0 || start + length >= end || reader.At(article, start + length, end) is not var (worded, _)) return null;
        if (worded.Part.Length > 0 && before != length) return null;

        return Edtf.Until(worded, isBefore: before == length) is { } date ? (new(article.SpanOf(new(start, worded.End)), date, DateBasis.Stated, Limit), worded.End) : null;
    }
}
