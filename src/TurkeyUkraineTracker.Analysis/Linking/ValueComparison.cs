using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How two values of one field stand to each other. Every comparison is symmetric.</summary>
internal static class ValueComparison
{
    public static CellState Same(FieldValue a, FieldValue b) => a.Key == b.Key ? CellState.Agree : CellState.Differ;

    /// <summary>Somebody known is compared by id; somebody known by words alone only within a language.</summary>
    public static CellState Named(FieldValue a, FieldValue b) => a.IsWords || b.IsWords ? Described(a, b) : Same(a, b);

    /// <summary>Descriptions of one language: one that has all the words of the other is the finer. Words of two languages say nothing of each other.</summary>
    public static CellState Described(FieldValue a, FieldValue b)
    {
        if (a.Language != b.Language || a.IsWords != b.IsWords) return CellState.NotComparable;
        if (a.Key == b.Key) return CellState.Agree;

        var (ofA, ofB) = (WordsOf(a), WordsOf(b));
        return ofA.IsSubsetOf(ofB) || ofB.IsSubsetOf(ofA) ? CellState.Compatible : CellState.Differ;
    }

    public static CellState Dates(FieldValue a, FieldValue b) => DateComparison.Of(EdtfDate.Parse(a.Key), EdtfDate.Parse(b.Key));

    /// <summary>A chain that leaves hops of the other out can be the same chain.</summary>
    public static CellState Chains(FieldValue a, FieldValue b)
    {
        if (a.Key == b.Key) return CellState.Agree;

        var (ofA, ofB) = (a.Key.Split(FieldReading.Hop), b.Key.Split(FieldReading.Hop));
        return IsPartOf(ofA, ofB) || IsPartOf(ofB, ofA) ? CellState.Compatible : CellState.Differ;
    }

    private static HashSet<string> WordsOf(FieldValue value) => [.. value.Key.TrimStart(FieldValue.Unknown).Split(' ')];

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
