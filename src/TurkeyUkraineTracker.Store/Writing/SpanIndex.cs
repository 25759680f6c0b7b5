using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Store.Writing;

/// <summary>Values at spans of one text, asked by the span around them. Built by sorting once; a question costs log(values) and its answer.</summary>
internal sealed class SpanIndex<T>
{
    private readonly (TextSpan Span, T Value)[] _entries;

    public SpanIndex(IEnumerable<(TextSpan Span, T Value)> entries) => _entries = [.. entries.OrderBy(entry => entry.Span)];

    /// <summary>The values that lie wholly inside, in text order.</summary>
    public IEnumerable<T> Inside(TextSpan around)
    {
        for (var i = FirstFrom(around.Start); i < _entries.Length && _entries[i].Span.Start < around.End; i++)
            if (around.Contains(_entries[i].Span)) yield return _entries[i].Value;
    }

    private int FirstFrom(int start) => LowerBound.Of(_entries, start, static (entry, start) => entry.Span.Start < start);
}
