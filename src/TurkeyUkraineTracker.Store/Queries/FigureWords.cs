using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Store.Queries;

/// <summary>How a figure is shown.</summary>
internal static class FigureWords
{
    public static FigureView ToView(Figure figure, bool holds = true) => new(
        figure.Span,
        figure.Text,
        figure.Value,
        figure.Low,
        figure.High,
        figure.Unit,
        Kebab.Of(figure.Bound),
        figure.IsApproximate,
        figure.Change is { } change ? Kebab.Of(change) : null,
        figure.Rule,
        holds);

    /// <inheritdoc cref="FigureLabel"/>
    public static string Label(Figure figure) => FigureLabel.Of(new(
        figure.Span, figure.Value, figure.Low, figure.High, figure.Unit, figure.Bound, figure.IsApproximate, figure.Change));
}
