using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>A run of text that no highlight begins or ends inside, and the highlights that cover it, outermost first.</summary>
public sealed record TextPiece(TextSpan Span, IReadOnlyList<Highlight> Covering);

/// <summary>Cuts a run of text once at every border of a highlight, so that overlapping highlights all stay visible.</summary>
public static class SpanCutter
{
    /// <summary>The pieces of <paramref name="whole"/> in text order: without gaps, none empty, so that joined they give the text back.</summary>
    /// <param name="highlights">In any order; what lies outside <paramref name="whole"/> is left out.</param>
    /// <remarks>Linear in the highlights, but for sorting them and for how many overlap at one place.</remarks>
    public static IEnumerable<TextPiece> Cut(TextSpan whole, IEnumerable<Highlight> highlights)
    {
        var waiting = new Queue<Highlight>(highlights.Where(h => h.Span.Overlaps(whole) && !h.Span.IsEmpty).OrderBy(h => h.Span));
        var open = new List<Highlight>();
        for (var start = whole.Start; start < whole.End;)
        {
            open.RemoveAll(h => h.Span.End <= start);
            while (waiting.TryPeek(out var next) && next.Span.Start <= start) open.Add(waiting.Dequeue());

            var end = Math.Min(whole.End, waiting.TryPeek(out var coming) ? coming.Span.Start : whole.End);
            end = open.Select(h => h.Span.End).Append(end).Min();
            yield return new(new(start, end), [.. open.OrderBy(h => h.Layer)]);
            start = end;
        }
    }
}
