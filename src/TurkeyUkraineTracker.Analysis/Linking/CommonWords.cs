namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Which words of two texts stand in both in the same order: a longest common sequence, of several the one in the fewest unbroken runs.</summary>
internal static class CommonWords
{
    /// <summary>A word more is worth more than any number of runs less.</summary>
    private const int AWord = 1 << 12;

    private const int ARun = 1;

    /// <summary>Pairs of places, ascending on both sides; of several sequences as good the one that leaves the first text's words as late as it can.</summary>
    /// <remarks>
    /// "The port" repeated early in a text would else take the head of a run that stands whole further on. Costs the product of the lengths: callers
    /// limit them.
    /// </remarks>
    public static IReadOnlyList<(int Mine, int Theirs)> Of(IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var (best, onRun) = Worth(mine, theirs);
        var pairs = new List<(int, int)>();
        var isOnRun = false;
        for (int i = 0, j = 0; i < mine.Count && j < theirs.Count;)
        {
            if (mine[i] == theirs[j] && (isOnRun ? onRun[i, j] >= best[i, j] : onRun[i, j] - ARun == best[i, j]))
            {
                pairs.Add((i++, j++));
                isOnRun = true;
                continue;
            }

            isOnRun = false;
            if (best[i + 1, j] >= best[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }

    /// <summary>At [i, j] what the best of what follows is worth: of all sequences, and of those that take word i with word j in a run already begun.</summary>
    private static (int[,] Best, int[,] OnRun) Worth(IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var (best, onRun) = (new int[mine.Count + 1, theirs.Count + 1], new int[mine.Count + 1, theirs.Count + 1]);
        for (var i = mine.Count - 1; i >= 0; i--)
        {
            for (var j = theirs.Count - 1; j >= 0; j--)
            {
                if (mine[i] == theirs[j]) onRun[i, j] = AWord + Math.Max(onRun[i + 1, j + 1], best[i + 1, j + 1]);
                best[i, j] = Math.Max(onRun[i, j] - ARun, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        return (best, onRun);
    }
}
