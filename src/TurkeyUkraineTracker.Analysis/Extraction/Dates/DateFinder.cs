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
    private const int FarthestFuture = 8;

    private readonly IDateReader _reader;
    private readonly Grammar _grammar;
    private readonly DateSpans _spans;
    private readonly RelativeDates _relative;
    private readonly YearWords _years;
    private readonly CountedSpans _counted;

    private DateFinder(string language, IDateReader reader, DateWords words, Grammar grammar)
    {
        (_reader, _grammar, _spans) = (reader, grammar, new(reader, grammar));
        (_relative, _years, _counted) = (new(language, words, grammar), new(language), new(language, grammar));
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
        var isToCome = IsToCome(article, start, paragraph);
        var day = isToCome ? null : published;
        return DayOfWeekAt(article, start, paragraph, day)
            ?? _spans.At(article, start, paragraph.End, day)
            ?? WordedAt(article, start, paragraph, day, published)
            ?? _counted.At(article, start, paragraph, published, RelativeDates.LastFrom(article, paragraph.Start, before))
            ?? _relative.At(article, start, paragraph, published, isToCome, before);
    }

    // "Friday, 3 May", "thứ sáu (3/5)": one day, whose weekday tells its year when nothing else does.
    private (ExtractedDate Date, int End)? DayOfWeekAt(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? published)
    {
        if (_relative.WeekdayAt(article, start, paragraph) is not var (weekday, next)) return null;

        var at = next < paragraph.End && article.Tokens[next].Lower is "," or "(" or "the" ? next + 1 : next;
        if (at >= paragraph.End || _reader.At(article, at, paragraph.End) is not ({ Day: > 0, Part: "" } worded, var rule)) return null;
        if (Edtf.Of(worded with { Weekday = weekday }, published) is not var (date, basis)) return null;

        return (new(article.SpanOf(new(start, worded.End)), date, basis, rule), worded.End);
    }

    // A year that no words count is the latest one, unless the date is to come.
    private (ExtractedDate Date, int End)? WordedAt(TokenisedArticle article, int start, TokenRange paragraph, DateOnly? latest, DateOnly? published)
    {
        if (_reader.At(article, start, paragraph.End) is not var (worded, rule)) return null;

        var counted = _years.Of(article, start, worded, paragraph, published);
        if (Edtf.Of(counted ?? worded, latest) is not var (date, basis)) return null;

        var end = (counted ?? worded).End;
        return (new(article.SpanOf(new(start, end)), date, counted is { Year: > 0 } ? DateBasis.Relative : basis, rule), end);
    }

    // "would visit on June 2": the last June 2 before publication is not meant, and which one is stays open.
    private bool IsToCome(TokenisedArticle article, int start, TokenRange paragraph)
    {
        for (var i = start - 1; i >= Math.Max(paragraph.Start, start - FarthestFuture) && article.Tokens[i].Lower is not ("." or ",") && !_grammar.Has("clause-conjunction", article.Tokens[i]); i--)
        {
            if (_grammar.Has("future", article.Tokens[i])) return true;
        }

        return false;
    }

    private static DateOnly? PublicationDay(EdtfDate? published) =>
        published is { FirstDay: { } first, LastDay: { } last } && first == last ? DateOnly.FromDayNumber(first) : null;
}
