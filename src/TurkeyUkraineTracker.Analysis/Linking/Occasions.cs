using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Whether two claims can come from one occasion, by when they were said and when their articles appeared.</summary>
/// <remarks>
/// A remark is dated a day or two apart by two outlets, and may be recalled for weeks; after that only a date or a telling figure in the words ties it
/// to the same event. What is repeated later without one is the same position, taken again.
/// </remarks>
internal static class Occasions
{
    private const int AnotherRemark = 21;
    private const int AnotherTime = 60;

    /// <summary>A figure with two digits or more, such as "17", is not said of two events by chance.</summary>
    private const double TellingFigure = 1.3;

    /// <summary>Why the two are of two occasions; null when they may be of one. Symmetric.</summary>
    public static string? ApartBetween(ClaimSignature a, ClaimSignature b)
    {
        if (a.Said is { } said && b.Said is { } other && DateComparison.AreApart(said, other, AnotherRemark)) return "they were said weeks apart";

        return DayOf(a) is { } day && DayOf(b) is { } later && DateComparison.AreApart(day, later, AnotherTime) && !AreTied(a, b)
            ? "they appeared months apart, and no date or figure ties them to one event"
            : null;
    }

    /// <summary>Which one is the later of the two: 1 for the first, −1 for the second, 0 when nothing tells.</summary>
    public static int Later(ClaimSignature a, ClaimSignature b)
    {
        var (first, second) = a.Said is not null && b.Said is not null ? (a.Said, b.Said) : (a.Published, b.Published);
        return first is null || second is null || first.IsYearless || second.IsYearless ? 0
            : first.FirstDay > second.LastDay ? 1
            : second.FirstDay > first.LastDay ? -1
            : 0;
    }

    private static EdtfDate? DayOf(ClaimSignature signature) => signature.IsNarrated ? signature.Published : signature.Said ?? signature.Published;

    private static bool AreTied(ClaimSignature a, ClaimSignature b) =>
        a.Dates.Any(date => b.Dates.Any(other => DateComparison.Of(date.Date, other.Date) is CellState.Agree or CellState.Compatible))
        || a.Figures.Any(figure => FigureWeight.Of(figure) >= TellingFigure && b.Figures.Any(other => FigureComparison.Of(figure, other) is CellState.Agree or CellState.Compatible));
}
