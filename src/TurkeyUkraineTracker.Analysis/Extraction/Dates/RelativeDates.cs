using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Words that count from the day of publication ("last week", "to date") or go back to the date named last ("a year later", "since then").</summary>
/// <remarks>A year is counted from the date named last in the paragraph; "since then" and "at the time" may open one, and go farther back.</remarks>
internal sealed class RelativeDates
{
    public const string Counted = "counted-date";
    public const string Back = "date-gone-back-to";

    private const string YearFrom = "year-from", MonthFrom = "month-from", DayFrom = "day-from", Vague = "vague", Weekday = "weekday", Until = "until-now", Since = "since-then", Then = "then";

    /// <summary>Tokens from a date to the words that go back to it: a paragraph or two of quotation may stand between.</summary>
    private const int FarthestBack = 200;

    // "The next day" opens the paragraph behind the one that names a day.
    private const int FarthestDay = 60;

    private readonly DateWords _words;
    private readonly Grammar _grammar;
    private readonly PhraseTable<(string Unit, int Offset)> _phrases;

    public RelativeDates(string language, DateWords words, Grammar grammar)
    {
        (_words, _grammar) = (words, grammar);
        _phrases = new(LexiconFile.Load($"{language}/relative-dates.tsv").Select(row => (row[0], (row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))));
    }

    /// <summary>The date whose words start at the token and its last token plus one; without a value where what it counts from is not known.</summary>
    /// <remarks>"To date" and what goes back to another date are dates only where that one is known: alone they say nothing.</remarks>
    /// <param name="before">Dates found so far, in text order.</param>
    public (ExtractedDate Date, int End)? At(
        TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published, bool isToCome, List<ExtractedDate> before)
    {
        if (DayOfMonthAt(article, start, paragraph, published) is { } day) return day;

        var (part, partName) = (0, "");
        var length = _phrases.LengthAt(article.Tokens, start, paragraph.End, out var phrase);
        if (length == 0 && (part = _words.PartAt(article, start, paragraph.End, out partName)) > 0) length = _phrases.LengthAt(article.Tokens, start + part, paragraph.End, out phrase);
        var end = start + part + length;
        if (length == 0 || part > 0 && phrase.Unit is not ("month" or "year")) return null;
        if (phrase.Unit == Weekday && IsRanked(article, start, paragraph)) return null;
        if (phrase.Unit is Until or Then && IsOtherPhrase(article, start, end, paragraph)) return null;

        var isBack = phrase.Unit is Since or Then or YearFrom or MonthFrom or DayFrom;
        var date = isBack
            ? GoneBack(LastFrom(article, FarthestFrom(start, paragraph, phrase.Unit), before), phrase.Unit, phrase.Offset)
            : published is { } now && phrase.Unit != Vague ? CountedFrom(now, phrase.Unit, phrase.Offset, partName, isToCome) : null;
        if (date is null && (isBack || phrase.Unit == Until)) return null;

        return (new(article.SpanOf(new(start, end)), date, DateBasis.Relative, isBack ? Back : Counted), end);
    }

    // "the 19th of last month", "hôm 19 tháng trước"
    private (ExtractedDate Date, int End)? DayOfMonthAt(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published)
    {
        var at = _grammar.Has("day-word", article.Tokens[start]) ? start + 1 : start;
        if (DateWords.DayAt(article, at, paragraph.End) is not (> 0 and var number)) return null;

        var next = at + 1 < paragraph.End && _grammar.Has("day-of", article.Tokens[at + 1]) ? at + 2 : at + 1;
        var length = _phrases.LengthAt(article.Tokens, next, paragraph.End, out var month);
        if (length == 0 || month.Unit != "month" || at == start && next == at + 1) return null;

        var text = published is { } day ? $"{Edtf.Counted(day, month.Unit, month.Offset)}-{number.ToString("D2", CultureInfo.InvariantCulture)}" : null;
        return (new(article.SpanOf(new(start, next + length)), EdtfDate.TryParse(text, out var date) ? date : null, DateBasis.Relative, Counted), next + length);
    }

    /// <summary>The day of the week that the token names, Monday being 1, and its last token plus one; null for none.</summary>
    public (int Day, int End)? WeekdayAt(TokenisedArticle article, int start, TokenRange paragraph) =>
        _phrases.LengthAt(article.Tokens, start, paragraph.End, out var phrase) is > 0 and var length && phrase.Unit == Weekday && !IsRanked(article, start, paragraph) ? (phrase.Offset, start + length) : null;

    // "is due on Monday": the coming one.
    private static EdtfDate CountedFrom(DateOnly day, string unit, int offset, string part, bool isToCome)
    {
        if (unit == Until) return EdtfDate.Parse($"../{EdtfDate.Day(day)}");
        return part.Length > 0 ? Edtf.PartOfCounted(day, unit, offset, part) : Edtf.Counted(day, isToCome && unit == Weekday ? "next-weekday" : unit, offset);
    }

    private static EdtfDate? GoneBack(EdtfDate? last, string unit, int offset) => unit switch
    {
        Since => last is null ? null : Edtf.Since(last),
        Then => last,
        DayFrom => last is null ? null : Edtf.Moved(last, "day", offset),
        MonthFrom => last is null ? null : Edtf.Moved(last, "month", offset),
        _ => Edtf.YearAfter(last, offset),
    };

    private static int FarthestFrom(int start, TokenRange paragraph, string unit) => unit switch
    {
        YearFrom or MonthFrom => paragraph.Start,
        DayFrom => Math.Min(paragraph.Start, start - FarthestDay),
        _ => start - FarthestBack,
    };

    // "lớn thứ hai", "lần thứ ba": the second, not a Monday.
    private bool IsRanked(TokenisedArticle article, int start, TokenRange paragraph) =>
        start > paragraph.Start && (_grammar.Has("rank-word", article.Tokens[start - 1]) || _grammar.Has("counted-rank", article.Tokens[start - 1]));

    // "At the time of the talks", "to date the letter", "up to date".
    private bool IsOtherPhrase(TokenisedArticle article, int start, int end, TokenRange paragraph) =>
        end < paragraph.End && _grammar.Has("not-after-then", article.Tokens[end])
        || start > paragraph.Start && _grammar.Has("not-before-then", article.Tokens[start - 1]);

    /// <summary>The date named last from the token on; null when none is, or it has no value.</summary>
    public static EdtfDate? LastFrom(TokenisedArticle article, int first, List<ExtractedDate> dates) =>
        dates.Count > 0 && dates[^1].Span.Start >= article.Tokens[Math.Max(0, first)].Span.Start ? dates[^1].Date : null;
}
