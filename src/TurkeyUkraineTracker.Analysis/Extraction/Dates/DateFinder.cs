using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Finds dates and writes them in EDTF, as precise as the words and no more.</summary>
/// <remarks>
/// A year the words leave out is <c>XXXX</c>, unless the article says when it was published: then it is the latest such day up to that one, marked
/// inferred. Words that count from the day of publication ("last week") have no value when that day is not known. A dateline tells it too.
/// </remarks>
internal sealed class DateFinder
{
    public const string Relative = "counted-date";

    private const string YearBefore = "year-before", Vague = "vague", Weekday = "weekday";

    private const int FarthestFuture = 8;

    private readonly IDateReader _reader;
    private readonly DateWords _words;
    private readonly Grammar _grammar;
    private readonly DateSpans _spans;
    private readonly PhraseTable<(string Unit, int Offset)> _relative;

    private DateFinder(string language, IDateReader reader, DateWords words, Grammar grammar)
    {
        (_reader, _words, _grammar, _spans) = (reader, words, grammar, new(reader, grammar));
        _relative = new(LexiconFile.Load($"{language}/relative-dates.tsv").Select(row => (row[0], (row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))));
    }

    public static DateFinder Of(string language)
    {
        var (words, grammar) = (DateWords.Of(language), Grammar.Of(language));
        return new(language, language == "vi" ? new VietnameseDates(words, grammar) : new EnglishDates(words, grammar), words, grammar);
    }

    /// <summary>In text order, not overlapping; boilerplate has none.</summary>
    public IReadOnlyList<ExtractedDate> Find(TokenisedArticle article)
    {
        var published = PublicationDay(article.Article.Metadata.Published?.Value) ?? Dateline.DayOf(article, _reader);
        var found = new List<ExtractedDate>();
        for (var p = 0; p < article.ParagraphRanges.Count; p++)
        {
            if (article.Article.Paragraphs[p].Kind == SegmentKind.Boilerplate) continue;

            var paragraph = article.ParagraphRanges[p];
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (At(article, i, paragraph, published, found) is not var (date, end)) continue;

                found.Add(date);
                i = end - 1;
            }
        }

        return found;
    }

    private (ExtractedDate Date, int End)? At(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published, List<ExtractedDate> before)
    {
        var day = published is null || IsToCome(article, start, paragraph) ? null : published;
        return _spans.At(article, start, paragraph.End, day) ?? WordedAt(article, start, paragraph, day) ?? RelativeAt(article, start, paragraph, published, before);
    }

    private (ExtractedDate Date, int End)? WordedAt(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published) =>
        _reader.At(article, start, paragraph.End) is var (worded, rule) && Edtf.Of(worded, published) is var (date, basis)
            ? (new(article.SpanOf(new(start, worded.End)), date, basis, rule), worded.End)
            : null;

    // "would visit on June 2": the last June 2 before publication is not meant, and which one is stays open.
    private bool IsToCome(TokenisedArticle article, int start, TokenRange paragraph)
    {
        for (var i = start - 1; i >= Math.Max(paragraph.Start, start - FarthestFuture) && article.Tokens[i].Lower is not ("." or ",") && !_grammar.Has("clause-conjunction", article.Tokens[i]); i--)
        {
            if (_grammar.Has("future", article.Tokens[i])) return true;
        }

        return false;
    }

    private (ExtractedDate Date, int End)? RelativeAt(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published, List<ExtractedDate> before)
    {
        var part = _words.PartAt(article, start, paragraph.End, out var partName);
        var length = _relative.LengthAt(article.Tokens, start + part, paragraph.End, out var relative);
        if (length == 0 || part > 0 && relative.Unit is not ("month" or "year") || relative.Unit == Weekday && IsRanked(article, start, paragraph)) return null;

        var date = relative.Unit == YearBefore
            ? Edtf.YearAfter(LastIn(article, paragraph, before)?.Date, relative.Offset)
            : published is { } day && relative.Unit != Vague ? Counted(day, relative.Unit, relative.Offset, partName, IsToCome(article, start, paragraph)) : null;
        return (new(article.SpanOf(new(start, start + part + length)), date, DateBasis.Relative, Relative), start + part + length);
    }

    // "is due on Monday": the coming one.
    private static EdtfDate Counted(DateOnly day, string unit, int offset, string part, bool isToCome) =>
        part.Length > 0 ? Edtf.PartOfCounted(day, unit, offset, part) : Edtf.Counted(day, isToCome && unit == Weekday ? "next-weekday" : unit, offset);

    // "lớn thứ hai", "lần thứ ba": the second, not a Monday.
    private bool IsRanked(TokenisedArticle article, int start, TokenRange paragraph) =>
        start > paragraph.Start && (_grammar.Has("rank-word", article.Tokens[start - 1]) || _grammar.Has("counted-rank", article.Tokens[start - 1]));

    private static ExtractedDate? LastIn(TokenisedArticle article, TokenRange paragraph, List<ExtractedDate> dates) =>
        dates.Count > 0 && dates[^1].Span.Start >= article.Tokens[paragraph.Start].Span.Start ? dates[^1] : null;

    private static DateOnly? PublicationDay(EdtfDate? published) =>
        published is { FirstDay: { } first, LastDay: { } last } && first == last ? DateOnly.FromDayNumber(first) : null;
}
