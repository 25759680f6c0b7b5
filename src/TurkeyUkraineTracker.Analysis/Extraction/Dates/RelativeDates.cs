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

    private const string YearFrom = "year-from", Vague = "vague", Weekday = "weekday", Until = "until-now", Since = "since-then", Then = "then";

    /// <summary>Tokens from a date to the words that go back to it: a paragraph or two of quotation may stand between.</summary>
    private const int FarthestBack = 200;

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
        var part = _words.PartAt(article, start, paragraph.End, out var partName);
        var length = _phrases.LengthAt(article.Tokens, start + part, paragraph.End, out var phrase);
        var end = start + part + length;
        if (length == 0 || part > 0 && phrase.Unit is not ("month" or "year")) return null;
        if (phrase.Unit == Weekday && IsRanked(article, start, paragraph)) return null;
        if (phrase.Unit is Until or Then && IsOtherPhrase(article, start, end, paragraph)) return null;

        var isBack = phrase.Unit is Since or Then or YearFrom;
        var date = isBack
            ? GoneBack(LastFrom(article, phrase.Unit == YearFrom ? paragraph.Start : start - FarthestBack, before), phrase.Unit, phrase.Offset)
            : published is { } day && phrase.Unit != Vague ? CountedFrom(day, phrase.Unit, phrase.Offset, partName, isToCome) : null;
        if (date is null && (isBack || phrase.Unit == Until)) return null;

        return (new(article.SpanOf(new(start, end)), date, DateBasis.Relative, isBack ? Back : Counted), end);
    }

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
        _ => Edtf.YearAfter(last, offset),
    };

    // "lớn thứ hai", "lần thứ ba": the second, not a Monday.
    private bool IsRanked(TokenisedArticle article, int start, TokenRange paragraph) =>
        start > paragraph.Start && (_grammar.Has("rank-word", article.Tokens[start - 1]) || _grammar.Has("counted-rank", article.Tokens[start - 1]));

    // "At the time of the talks", "to date the letter", "up to date".
    private bool IsOtherPhrase(TokenisedArticle article, int start, int end, TokenRange paragraph) =>
        end < paragraph.End && _grammar.Has("not-after-then", article.Tokens[end])
        || start > paragraph.Start && _grammar.Has("not-before-then", article.Tokens[start - 1]);

    private static EdtfDate? LastFrom(TokenisedArticle article, int first, List<ExtractedDate> dates) =>
        dates.Count > 0 && dates[^1].Span.Start >= article.Tokens[Math.Max(0, first)].Span.Start ? dates[^1].Date : null;
}
