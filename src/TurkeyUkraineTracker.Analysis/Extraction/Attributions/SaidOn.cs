using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Extraction.Attributions;

/// <summary>When something was said: the date nearest the cue in the same passage, outside of what was said.</summary>
internal static class SaidOn
{
    public static ExtractedDate? Of(TokenisedArticle article, Attribution attribution, IReadOnlyList<ExtractedDate> dates)
    {
        if (attribution.Cue.Count == 0) return null;

        var cue = attribution.Cue[0];
        var passage = article.SpanOf(article.PassageAt(article.RangeOf(cue).Start).Range);
        return Inside(dates, passage)
            .Where(date => date.Date is not null && !attribution.Content.Any(content => content.Overlaps(date.Span)) && article.QuotationAt(article.RangeOf(date.Span).Start) is null)
            .MinBy(date => Math.Min(Math.Abs(date.Span.Start - cue.End), Math.Abs(cue.Start - date.Span.End)));
    }

    // Dates are in text order: start at the first inside, stop behind the passage.
    private static IEnumerable<ExtractedDate> Inside(IReadOnlyList<ExtractedDate> dates, TextSpan passage)
    {
        var first = LowerBound.Of(dates, passage.Start, static (date, start) => date.Span.Start < start);
        for (var i = first; i < dates.Count && dates[i].Span.Start < passage.End; i++) yield return dates[i];
    }
}
