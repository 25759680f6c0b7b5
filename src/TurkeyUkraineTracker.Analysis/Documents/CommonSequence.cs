namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>How long the longest sequence is that two lists of words have in common, from every pair of places on.</summary>
/// <remarks>Costs the product of the lengths, in time and memory: callers limit them.</remarks>
public sealed class CommonSequence
{
    private readonly int[,] _lengths;

    private CommonSequence(int[,] lengths) => _lengths = lengths;

    public static CommonSequence Of(IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var lengths = new int[mine.Count + 1, theirs.Count + 1];
        for (var i = mine.Count - 1; i >= 0; i--)
        {
            for (var j = theirs.Count - 1; j >= 0; j--)
                lengths[i, j] = mine[i] == theirs[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return new(lengths);
    }

    /// <summary>Of the whole lists.</summary>
    public int Length => _lengths[0, 0];

    /// <summary>Whether to leave out word <paramref name="i"/> of the first costs no more than word <paramref name="j"/> of the second.</summary>
    public bool SkipsFirst(int i, int j) => _lengths[i + 1, j] >= _lengths[i, j + 1];
}
