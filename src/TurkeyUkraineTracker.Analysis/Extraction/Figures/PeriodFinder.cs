using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Figures;

/// <summary>Says when a quantity held: the date beside it in its sentence, unless it is what the quantity is compared with or when it was told.</summary>
internal sealed class PeriodFinder(TokenisedArticle article, IReadOnlyList<ExtractedFigure> figures, IReadOnlyList<ExtractedDate> dates, IReadOnlySet<TextSpan> told, Grammar grammar)
{
    private const int FarthestBehind = 8;
    private const int MostTried = 4;
    private const int LongestOpening = 2;

    /// <summary>A date right behind the figure comes first ("$5 billion in 2023"), then the nearest before it; null when there is none.</summary>
    /// <remarks>A date that holds the figure ("in the first nine months") says nothing of it.</remarks>
    public EdtfDate? Of(ExtractedFigure figure)
    {
        var sentence = article.SpanOf(article.SentenceAt(article.RangeOf(figure.Span).Start));
        var next = LowerBound.Of(dates, figure.Span.End, static (date, end) => date.Span.Start < end);
        if (next < dates.Count && dates[next].Span.End <= sentence.End && CanDate(dates[next]) && IsBehind(figure, dates[next])) return dates[next].Date;

        for (var i = next - 1; i >= Math.Max(0, next - MostTried) && dates[i].Span.Start >= sentence.Start; i--)
        {
            if (dates[i].Span.End <= figure.Span.Start && CanDate(dates[i]) && IsOneClause(dates[i], figure, sentence)) return dates[i].Date;
        }

        return null;
    }

    // "which it annexed in 2014, and recognise the two": the date belongs to another clause, unless the sentence opens with it.
    private bool IsOneClause(ExtractedDate date, ExtractedFigure figure, TextSpan sentence)
    {
        var gap = article.RangeOf(new(date.Span.End, figure.Span.Start));
        return article.RangeOf(new(sentence.Start, date.Span.Start)).Length <= LongestOpening
            || !Enumerable.Range(gap.Start, gap.Length).Any(i => grammar.Has("clause-conjunction", article.Tokens[i]) || grammar.Has("subordinator", article.Tokens[i]));
    }

    // Nearer than the next figure, which the date would belong to.
    private bool IsBehind(ExtractedFigure figure, ExtractedDate date)
    {
        var other = LowerBound.Of(figures, figure.Span.End, static (found, end) => found.Span.Start < end);
        var distance = article.RangeOf(date.Span).Start - article.RangeOf(figure.Span).End;
        return distance <= FarthestBehind && (other == figures.Count || figures[other].Span.Start > date.Span.Start);
    }

    // "up from the year before", "since 2019", "so với năm trước": no time at which the quantity held.
    private bool CanDate(ExtractedDate date)
    {
        var start = article.RangeOf(date.Span).Start;
        return date.Date is not null && !told.Contains(date.Span) && grammar.LengthBefore("compared-with", article.Tokens, 0, start) == 0;
    }
}
