namespace TurkeyUkraineTracker.Analysis.Documents;

/// <summary>Finds a place in a sorted list by halving it.</summary>
public static class LowerBound
{
    /// <summary>Index of the first item that is not before the border; the number of items when all are. Asks log(items) times.</summary>
    /// <param name="items">Sorted: those before the border come first.</param>
    /// <param name="border">Handed to <paramref name="isBefore"/>, which then needs no state of its own.</param>
    public static int Of<T, TBorder>(IReadOnlyList<T> items, TBorder border, Func<T, TBorder, bool> isBefore)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (isBefore(items[middle], border)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
