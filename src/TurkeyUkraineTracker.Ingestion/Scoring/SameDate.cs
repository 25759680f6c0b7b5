using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>When a date that was found is the one expected.</summary>
internal static class SameDate
{
    /// <summary>The same text, or the same first and last day.</summary>
    /// <remarks>"Before the 24th" may end on the 23rd or the 24th: an interval that is open at one end has a day's tolerance at the other.</remarks>
    public static bool IsSame(EdtfDate gold, EdtfDate found)
    {
        if (gold.Text == found.Text) return true;
        if (gold.FirstDay is null != found.FirstDay is null || gold.LastDay is null != found.LastDay is null) return false;
        if (gold.FirstDay is null && gold.LastDay is null) return false;

        var tolerance = gold.FirstDay is null || gold.LastDay is null ? 1 : 0;
        return Apart(gold.FirstDay, found.FirstDay) <= tolerance && Apart(gold.LastDay, found.LastDay) <= tolerance;
    }

    private static int Apart(int? one, int? other) => one is { } a && other is { } b ? Math.Abs(a - b) : 0;
}
