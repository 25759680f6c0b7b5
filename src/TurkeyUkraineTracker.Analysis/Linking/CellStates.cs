using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>The one state of a cell that is held against several others.</summary>
internal static class CellStates
{
    private static readonly CellState[] Strongest = [CellState.Differ, CellState.Compatible, CellState.Agree];

    /// <summary>One difference makes it differ; nothing to compare with makes it not comparable.</summary>
    public static CellState Against(IEnumerable<CellState> others)
    {
        var states = others.ToHashSet();
        return Strongest.Select(state => (CellState?)state).FirstOrDefault(state => states.Contains(state!.Value)) ?? CellState.NotComparable;
    }
}
