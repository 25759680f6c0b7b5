namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Turns UTF-16 positions into Unicode code point positions, the unit of the outside world (W3C Web Annotation).</summary>
/// <remarks>Built once per text in linear time; a look-up costs log(number of surrogate pairs).</remarks>
public sealed class CodePoints
{
    private readonly int[] _lowSurrogates;

    public CodePoints(string text) =>
        _lowSurrogates = [.. Enumerable.Range(0, text.Length).Where(i => i > 0 && char.IsSurrogatePair(text[i - 1], text[i]))];

    /// <summary>Code points before the UTF-16 position; a position inside a pair counts the pair as not yet passed.</summary>
    public int At(int position)
    {
        var found = Array.BinarySearch(_lowSurrogates, position);
        return position - (found >= 0 ? found + 1 : ~found);
    }

    public TextSpan Of(TextSpan span) => new(At(span.Start), At(span.End));
}
