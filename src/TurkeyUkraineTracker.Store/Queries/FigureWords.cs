using System.Globalization;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>How a figure is shown.</summary>
internal static class FigureWords
{
    public static FigureView ToView(Figure figure) => new(
        figure.Span,
        figure.Text,
        figure.Value,
        figure.Low,
        figure.High,
        figure.Unit,
        Kebab.Of(figure.Bound),
        figure.IsApproximate,
        figure.Change is { } change ? Kebab.Of(change) : null,
        figure.Rule);

    /// <summary>What the words were read as: "about 20000 tonne", "5–7 percent", "at least 3 drone".</summary>
    public static string Label(Figure figure)
    {
        var amount = figure.Value is { } value ? Number(value) : $"{Number(figure.Low)}–{Number(figure.High)}";
        return $"{(figure.IsApproximate ? "about " : "")}{BoundWords(figure.Bound)}{amount} {figure.Unit}".TrimEnd();
    }

    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string BoundWords(FigureBound bound) => bound == FigureBound.Exact ? "" : $"{Kebab.Of(bound).Replace('-', ' ')} ";
}
