namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>Which of the things that two texts share stand in the same order in both.</summary>
internal static class SameOrder
{
    /// <summary>The longest run of pairs that rises in both texts; of several as long the one that ends earliest in the second. n log n.</summary>
    /// <param name="pairs">Places in the first and the second text; no place occurs twice.</param>
    /// <returns>In the order of the first text.</returns>
    public static IReadOnlyList<(int First, int Second)> Of(IEnumerable<(int First, int Second)> pairs)
    {
        var sorted = pairs.Order().ToList();
        var (ends, before) = (new List<int>(), new int[sorted.Count]);
        for (var i = 0; i < sorted.Count; i++)
        {
            var length = LengthBefore(sorted, ends, sorted[i].Second);
            before[i] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count) ends.Add(i);
            else ends[length] = i;
        }

        return [.. Back(sorted, before, ends.Count > 0 ? ends[^1] : -1).Reverse()];
    }

    private static int LengthBefore(List<(int First, int Second)> sorted, List<int> ends, int second) =>
        Documents.LowerBound.Of(ends, second, (end, border) => sorted[end].Second < border);

    private static IEnumerable<(int, int)> Back(List<(int First, int Second)> sorted, int[] before, int last)
    {
        for (var i = last; i >= 0; i = before[i]) yield return sorted[i];
    }
}
