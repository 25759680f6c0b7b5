using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Things in text order, asked by the part of the text. A question costs log(things) and its answer.</summary>
internal sealed class SpanOrder<T>(IEnumerable<T> things, Func<T, TextSpan> spanOf)
{
    private readonly T[] _things = [.. things.OrderBy(spanOf)];

    /// <summary>Those wholly inside one of the parts, in text order for each.</summary>
    public IEnumerable<T> Inside(IEnumerable<TextSpan> parts) => parts.SelectMany(part => From(part).Where(thing => part.Contains(spanOf(thing))));

    private IEnumerable<T> From(TextSpan part)
    {
        for (var i = FirstFrom(part.Start); i < _things.Length && spanOf(_things[i]).Start < part.End; i++) yield return _things[i];
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _things.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(_things[middle]).Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
