using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Finds dates and writes them in EDTF, as precise as the words and no more.</summary>
/// <remarks>
/// A year the words leave out is <c>XXXX</c>, unless the article says when it was published: then it is the latest such day up to that one, marked
/// inferred. Words that count from the day of publication ("last week") are dates only when that day is known.
/// </remarks>
internal sealed class DateFinder
{
    public const string Relative = "counted-from-publication";

    private readonly IDateReader _reader;
    private readonly PhraseTable<(string Unit, int Offset)> _relative;

    private DateFinder(string language, IDateReader reader)
    {
        _reader = reader;
        _relative = new(LexiconFile.Load($"{language}/relative-dates.tsv").Select(row => (row[0], (row[1], int.Parse(row[2], CultureInfo.InvariantCulture)))));
    }

    public static DateFinder Of(string language)
    {
        var words = DateWords.Of(language);
        return new(language, language == "vi" ? new VietnameseDates(words) : new EnglishDates(words, Grammar.Of(language)));
    }

    /// <summary>In text order, not overlapping; boilerplate has none.</summary>
    public IReadOnlyList<ExtractedDate> Find(TokenisedArticle article)
    {
        var published = PublicationDay(article.Article.Metadata.Published?.Value);
        var found = new List<ExtractedDate>();
        for (var p = 0; p < article.ParagraphRanges.Count; p++)
        {
            if (article.Article.Paragraphs[p].Kind == SegmentKind.Boilerplate) continue;

            for (var i = article.ParagraphRanges[p].Start; i < article.ParagraphRanges[p].End; i++)
            {
                if (DateAt(article, i, article.ParagraphRanges[p].End, published) is not var (date, end)) continue;

                found.Add(date);
                i = end - 1;
            }
        }

        return found;
    }

    private (ExtractedDate Date, int End)? DateAt(TokenisedArticle article, int start, int end, DateOnly? published)
    {
        if (_reader.At(article, start, end) is var (worded, rule) && Edtf.Of(worded, published) is var (date, basis))
            return (new(article.SpanOf(new(start, worded.End)), date, basis, rule), worded.End);

        if (published is not { } day) return null;

        var length = _relative.LengthAt(article.Tokens, start, end, out var relative);
        return length == 0 ? null : (new(article.SpanOf(new(start, start + length)), Edtf.Counted(day, relative.Unit, relative.Offset), DateBasis.Relative, Relative), start + length);
    }

    private static DateOnly? PublicationDay(EdtfDate? published) =>
        published is { FirstDay: { } first, LastDay: { } last } && first == last ? DateOnly.FromDayNumber(first) : null;
}
