namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Which words of two texts stand in both in the same order: a longest common sequence.</summary>
internal static class CommonWords
{
    /// <summary>Pairs of places, ascending on both sides; of several longest sequences the one that leaves the first text's words as late as it can.</summary>
    /// <remarks>Costs the product of the lengths: callers limit them.</remarks>
    public static IReadOnlyList<(int Mine, int Theirs)> Of(IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var lengths = Lengths(mine, theirs);
        var pairs = new List<(int, int)>(lengths[0, 0]);
        for (int i = 0, j = 0; i < mine.Count && j < theirs.Count;)
        {
            if (mine[i] == theirs[j]) pairs.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }

    /// <summary>At [i, j] the length of the longest common sequence of what follows word i of the one and word j of the other.</summary>
    private static int[,] Lengths(IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var lengths = new int[mine.Count + 1, theirs.Count + 1];
        for (var i = mine.Count - 1; i >= 0; i--)
        {
            for (var j = theirs.Count - 1; j >= 0; j--)
                lengths[i, j] = mine[i] == theirs[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
