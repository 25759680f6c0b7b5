using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two claims give the same quantity for the same time: so much that the words around it may be any.</summary>
/// <remarks>
/// "Units brought down 196 drones on 1 January", "air defence had shot down 196 drones on 1 January". What excludes the other ("killed", "injured")
/// is in a lexicon of its own and is not lifted by this.
/// </remarks>
internal static class Ties
{
    /// <summary>Two digits and a day, or three and a year.</summary>
    private const double Tight = 2.5;

    /// <summary>Symmetric.</summary>
    public static bool AreTight(ClaimSignature a, ClaimSignature b) => ByFigure(a, b) is > 0 and var figure && figure + ByDate(a, b) >= Tight;

    private static double ByFigure(ClaimSignature a, ClaimSignature b) => a.Figures
        .Where(figure => b.Figures.Any(other => FigureComparison.Of(figure, other) == CellState.Agree))
        .Select(FigureWeight.Of).DefaultIfEmpty().Max();

    private static double ByDate(ClaimSignature a, ClaimSignature b) => a.Dates
        .SelectMany(date => b.Dates.Where(other => DateComparison.Of(date.Date, other.Date) is CellState.Agree or CellState.Compatible).Select(other => Math.Min(DateWeight.Of(date.Date), DateWeight.Of(other.Date))))
        .DefaultIfEmpty().Max();
}
