using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Dates;

/// <summary>The year of a month or day as words beside it count it from publication: "October last year", "this October", "tháng 10 tới".</summary>
internal sealed class YearWords
{
    private readonly PhraseTable<string> _before;
    private readonly PhraseTable<string> _behind;

    public YearWords(string language)
    {
        var rows = LexiconFile.Load($"{language}/year-words.tsv").ToLookup(row => row[1], StringComparer.Ordinal);
        _before = new(rows["before"].Select(row => (row[0], row[2])));
        _behind = new(rows["behind"].Select(row => (row[0], row[2])));
    }

    /// <summary>The date with its year, and with the words behind it that count it; the year stays 0 without a day of publication.</summary>
    /// <returns>Null for a date that has a year or no month, and where no such words stand.</returns>
    public WordedDate? Of(TokenisedArticle article, int start, WordedDate worded, TokenRange paragraph, DateOnly? published)
    {
        if (worded is not { Year: 0, Month: > 0 }) return null;

        var length = _behind.LengthAt(article.Tokens, worded.End, paragraph.End, out var year);
        if (length == 0 && _before.LengthBefore(article.Tokens, paragraph.Start, start, out year) == 0) return null;

        return worded with { End = worded.End + length, Year = published is { } day ? YearOf(year!, worded.Month, day) : 0 };
    }

    private static int YearOf(string counted, int month, DateOnly published) => counted switch
    {
        "last" => published.Year - 1,
        "this" => published.Year,
        "next" => published.Year + 1,
        "coming" => month > published.Month ? published.Year : published.Year + 1,
        _ => throw new InvalidDataException($"year-words.tsv has an unknown year: {counted}."),
    };
}
