namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>How telling a shared figure is: two articles that both say 27.1 percent hardly do so by chance, two that both say "two" may.</summary>
internal static class FigureWeight
{
    public static double Of(SignatureFigure figure) => (figure.Value ?? figure.Low ?? figure.High ?? 0) switch
    {
        var value when FigureComparison.SignificantDigits(value) >= 3 => 2,
        var value when value != decimal.Truncate(value) => 1.8,
        var value when FigureComparison.SignificantDigits(value) == 2 => 1.3,
        >= 10 => 1,
        _ => 0.5,
    };
}
