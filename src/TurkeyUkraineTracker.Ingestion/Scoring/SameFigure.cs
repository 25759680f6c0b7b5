using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>When a figure that was found is the one expected.</summary>
internal static class SameFigure
{
    private const decimal NearEnough = 1e-9m;

    /// <summary>Equal value or range, and the same kind of unit: of several words only the last counts ("patrol boat" is a boat).</summary>
    /// <remarks>Values may differ in their tenth digit: a third has no last one.</remarks>
    public static bool IsSame(GoldFigure gold, ExtractedFigure found) =>
        IsNear(gold.Low, found.Value ?? found.Low)
        && IsNear(gold.High, found.Value ?? found.High)
        && gold.Units.Any(unit => string.Equals(HeadOf(unit), HeadOf(found.Unit), StringComparison.OrdinalIgnoreCase));

    public static bool IsBoundAs(GoldFigure gold, ExtractedFigure found) => gold.Bounds.Contains(BoundOf(found));

    /// <summary>In the words of the annotations; a figure both bounded and approximate has a word that none of them has.</summary>
    public static string BoundOf(ExtractedFigure found) => (found.Bound, found.IsApproximate) switch
    {
        (var bound, false) => Kebab.Of(bound),
        (FigureBound.Exact, true) => GoldFigure.Approximate,
        (var bound, true) => $"{GoldFigure.Approximate} {Kebab.Of(bound)}",
    };

    private static bool IsNear(decimal gold, decimal? found) => found is { } value && Math.Abs(gold - value) <= Math.Abs(gold) * NearEnough;

    private static string HeadOf(string unit) => unit[(unit.LastIndexOf(' ') + 1)..];
}
