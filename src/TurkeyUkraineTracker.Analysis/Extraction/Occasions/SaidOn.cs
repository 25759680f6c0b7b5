using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Extraction.Occasions;

/// <summary>When something was said: the date nearest the cue that belongs to the telling and not to what is told.</summary>
/// <remarks>
/// It stands between speaker, cue and content, or right beside them: "On March 24, X said", "X said on March 24 that", "…, X said on March 24". A date
/// behind another clause ("X said … and invoked the 1936 convention") dates something else.
/// </remarks>
internal static class SaidOn
{
    private const int FarthestBehind = 8;

    /// <summary>Words that fix no day ("recently") are given only where no other date stands.</summary>
    public static ExtractedDate? Of(TokenisedArticle article, Attribution attribution, IReadOnlyList<ExtractedDate> dates, Grammar grammar)
    {
        if (attribution.Cue.Count == 0) return null;

        var cue = attribution.Cue[0];
        var passage = article.SpanOf(article.PassageAt(article.RangeOf(cue).Start).Range);
        var telling = attribution.SpeakerSpans.Concat(attribution.Content).Where(passage.Overlaps).Aggregate(cue, (hull, span) => hull.Join(span));
        return Inside(dates, passage)
            .Where(date => article.QuotationAt(article.RangeOf(date.Span).Start) is null)
            .Where(date => date.Date is not null || !attribution.SpeakerSpans.Any(date.Span.Overlaps))
            .Where(date => !attribution.Content.Any(content => content.Overlaps(date.Span)) && IsBeside(article, telling, date.Span, grammar))
            .OrderBy(date => date.Date is null)
            .ThenBy(date => Math.Min(Math.Abs(date.Span.Start - cue.End), Math.Abs(cue.Start - date.Span.End)))
            .FirstOrDefault();
    }

    /// <summary>What two words share that mean one day: the value, or, where they have none, the words themselves.</summary>
    public static string? DayKey(TokenisedArticle article, ExtractedDate? date) => date?.Date?.Text ?? (date is null ? null : NameKey.Of(date.Span.Of(article.Text)));

    private static bool IsBeside(TokenisedArticle article, TextSpan telling, TextSpan date, Grammar grammar)
    {
        if (telling.Overlaps(date)) return true;

        var isBehind = date.Start >= telling.End;
        var gap = article.RangeOf(isBehind ? new(telling.End, date.Start) : new(date.End, telling.Start));
        return (!isBehind || gap.Length <= FarthestBehind)
            && !Enumerable.Range(gap.Start, gap.Length).Any(i => article.Tokens[i].Is(";") || grammar.Has("clause-conjunction", article.Tokens[i]) || grammar.Has("relative", article.Tokens[i]));
    }

    // Dates are in text order: start at the first inside, stop behind the passage.
    private static IEnumerable<ExtractedDate> Inside(IReadOnlyList<ExtractedDate> dates, TextSpan passage)
    {
        var first = LowerBound.Of(dates, passage.Start, static (date, start) => date.Span.Start < start);
        for (var i = first; i < dates.Count && dates[i].Span.Start < passage.End; i++) yield return dates[i];
    }
}
