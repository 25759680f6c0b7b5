using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>A figure in words that every language's readers can read: "about 20000 tonne", "5–7 percent", "at least 3 drone".</summary>
public static class FigureLabel
{
    public static string Of(SignatureFigure figure)
    {
        var amount = figure.Value is { } value ? Number(value) : $"{Number(figure.Low)}–{Number(figure.High)}";
        return $"{(figure.IsApproximate ? "about " : "")}{BoundWords(figure.Bound)}{amount} {figure.Unit}".TrimEnd();
    }

    /// <summary>Digits without grouping or exponent, under every culture; "" for none.</summary>
    internal static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string BoundWords(FigureBound bound) =>
        bound == FigureBound.Exact ? "" : $"{Kebab.Of(bound).Replace('-', ' ')} ";
}
