using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>Reads the day in front of an agency's first sentence: <c>ANKARA, 14 November 2024 (Agency) - Two ships …</c>, <c>(Báo A, 14/11/2024) - Hai tàu …</c>.</summary>
internal static class Dateline
{
    private const int LongestLine = 16;

    // A text without mark-up may have its title before it.
    private const int LatestParagraph = 2;

    /// <summary>Null when the first paragraphs open with a sentence, or the line has no full date.</summary>
    public static DateOnly? DayOf(TokenisedArticle article, IDateReader reader) => article.ParagraphRanges
        .Where((_, p) => article.Article.Paragraphs[p].Kind is SegmentKind.Body or SegmentKind.Standfirst)
        .Take(LatestParagraph)
        .Select(paragraph => DayIn(article, paragraph, reader))
        .FirstOrDefault(day => day is not null);

    private static DateOnly? DayIn(TokenisedArticle article, TokenRange paragraph, IDateReader reader)
    {
        DateOnly? day = null;
        for (var i = paragraph.Start; i < Math.Min(paragraph.End, paragraph.Start + LongestLine); i++)
        {
            if (IsDash(article, i)) return day;
            if (day is null && reader.At(article, i, paragraph.End) is ({ Year: > 0, Month: > 0, Day: > 0 } date, _)) (day, i) = (DayOf(date), date.End - 1);
            else if (article.Tokens[i].IsWord && !article.IsCapitalised(i)) return null;
        }

        return null;
    }

    private static DateOnly? DayOf(WordedDate date) => Edtf.Of(date, null) is ({ FirstDay: { } day }, _) ? DateOnly.FromDayNumber(day) : null;

    // A dash with a space before it; the hyphen of a name has none.
    private static bool IsDash(TokenisedArticle article, int token) =>
        token > 0 && article.Tokens[token].Lower is "-" or "–" or "—" && article.Tokens[token - 1].Span.End < article.Tokens[token].Span.Start;
}
