using System.Globalization;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well figures were found: place, value and unit, and of those found how they are bounded and where they move.</summary>
internal sealed class FigureScoring(Trial trial, ScoreSheet sheet)
{
    public void Score()
    {
        var spotting = new Spotting<GoldFigure, ExtractedFigure>(trial, sheet, Measure.Figures, SameFigure.IsSame);
        foreach (var (gold, found) in spotting.Score([.. trial.Gold.Figures.Select(Expected)], [.. trial.Found.Figures.Select(Given)]))
        {
            Compare(Measure.Bound, gold, string.Join('|', gold.Thing.Bounds), SameFigure.BoundOf(found.Thing), SameFigure.IsBoundAs(gold.Thing, found.Thing));
            if (gold.Thing.Change is null && found.Thing.Change is null) continue;
            Compare(Measure.Change, gold, Shown(gold.Thing.Change), Shown(found.Thing.Change), gold.Thing.Change == found.Thing.Change);
        }
    }

    private Spot<GoldFigure> Expected(GoldFigure figure) =>
        new(figure, trial.Words.AtRaw(figure.Words.Spans), !figure.IsOptional, $"{Shown(figure.Low, figure.High)} {string.Join('|', figure.Units)}");

    private Spot<ExtractedFigure> Given(ExtractedFigure figure) =>
        new(figure, trial.Words.At([figure.Span]), Counts: true, $"{Shown(figure.Value ?? figure.Low, figure.Value ?? figure.High)} {figure.Unit}", figure.Rule);

    private void Compare(Measure measure, Spot<GoldFigure> gold, string expected, string got, bool isRight) =>
        sheet.Compare(measure, isRight, trial.Words.Show(gold.Words), $"{expected}, got {got}");

    private static string Shown(FigureChange? change) => change?.ToString() ?? "none";

    // G29 drops the zeros that a decimal remembers: 5.30 and 5.3 are one number.
    private static string Shown(decimal? low, decimal? high) => low == high
        ? string.Create(CultureInfo.InvariantCulture, $"{low:G29}")
        : string.Create(CultureInfo.InvariantCulture, $"{low:G29}..{high:G29}");
}
