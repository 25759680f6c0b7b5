using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How two values of one field stand to each other. Every comparison is symmetric.</summary>
internal static class ValueComparison
{
    private const int ShortestStem = 4;

    public static CellState Same(FieldValue a, FieldValue b) => a.Key == b.Key ? CellState.Agree : CellState.Differ;

    /// <summary>Somebody known is compared by id; somebody known by words alone only within a language.</summary>
    public static CellState Named(FieldValue a, FieldValue b) => a.IsWords || b.IsWords ? Described(a, b) : Same(a, b);

    /// <summary>Descriptions of one language: one that has all the words of the other is the finer. Words of two languages say nothing of each other.</summary>
    public static CellState Described(FieldValue a, FieldValue b)
    {
        if (a.Language != b.Language || a.IsWords != b.IsWords) return CellState.NotComparable;
        if (a.Key == b.Key) return CellState.Agree;

        var (ofA, ofB) = (WordsOf(a), WordsOf(b));
        return AreAmong(ofA, ofB) || AreAmong(ofB, ofA) ? CellState.Compatible : CellState.Differ;
    }

    public static CellState Dates(FieldValue a, FieldValue b) => DateComparison.Of(EdtfDate.Parse(a.Key), EdtfDate.Parse(b.Key));

    /// <summary>A chain that leaves hops of the other out can be the same chain.</summary>
    public static CellState Chains(FieldValue a, FieldValue b)
    {
        if (a.Key == b.Key) return CellState.Agree;

        var (ofA, ofB) = (a.Key.Split(FieldReading.Hop), b.Key.Split(FieldReading.Hop));
        return IsPartOf(ofA, ofB) || IsPartOf(ofB, ofA) ? CellState.Compatible : CellState.Differ;
    }

    // A letter alone is what an apostrophe leaves of "Norway's".
    private static List<string> WordsOf(FieldValue value) => [.. value.Key.TrimStart(FieldValue.Unknown).Split(' ').Where(word => word.Length > 1)];

    private static bool AreAmong(List<string> words, List<string> others) => words.TrueForAll(word => others.Exists(other => AreAkin(word, other)));

    // "Norway" and "Norwegian", "minister" and "ministry": two thirds of the shorter begin both.
    private static bool AreAkin(string word, string other)
    {
        var shared = word.AsSpan().CommonPrefixLength(other);
        return word == other || (shared >= ShortestStem && 3 * shared >= 2 * Math.Min(word.Length, other.Length));
    }

    private static bool IsPartOf(string[] part, string[] whole)
    {
        var found = 0;
        foreach (var hop in whole)
        {
            if (found < part.Length && hop == part[found]) found++;
        }

        return found == part.Length;
    }
}
