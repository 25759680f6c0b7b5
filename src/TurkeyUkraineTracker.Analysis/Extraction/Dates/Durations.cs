using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>How long something lasts, in words without a number: <c>the month-long siege</c>, <c>a yearlong ban</c>. With a number it is a figure.</summary>
internal sealed class Durations
{
    public const string Rule = "duration-in-words";

    private readonly PhraseTable<EdtfDate> _words;

    private Durations(string language) => _words = new(LexiconFile.Load($"{language}/durations.tsv").Select(row => (row[0], EdtfDate.Parse(row[1]))));

    public static Durations Of(string language) => new(language);

    /// <summary>In text order; boilerplate has none.</summary>
    public IEnumerable<ExtractedDate> Find(TokenisedArticle article)
    {
        foreach (var (paragraph, _) in article.ParagraphRanges.Zip(article.Article.Paragraphs).Where(pair => pair.Second.Kind != SegmentKind.Boilerplate))
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var length = _words.LengthAt(article.Tokens, i, paragraph.End, out var duration);
                if (length > 0 && !IsCounted(article, i, paragraph)) yield return new(article.SpanOf(new(i, i + length)), duration, DateBasis.Stated, Rule);
            }
        }
    }

    // "two-month-long"
    private static bool IsCounted(TokenisedArticle article, int token, TokenRange paragraph) => token > paragraph.Start && article.Tokens[token - 1].Is("-");
}
