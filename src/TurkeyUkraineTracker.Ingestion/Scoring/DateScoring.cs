using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well dates were found. Words that fix no day ("recently") have no value that could be right or wrong.</summary>
internal sealed class DateScoring(Trial trial, ScoreSheet sheet)
{
    public void Score() => new Spotting<GoldDate, ExtractedDate>(trial, sheet, Measure.Dates, IsSame)
        .Score([.. trial.Gold.Dates.Select(Expected)], [.. trial.Found.Dates.Where(date => date.Date is not null).Select(Given)]);

    private Spot<GoldDate> Expected(GoldDate date) =>
        new(date, trial.Words.AtRaw(date.Words.Spans), date is { IsOptional: false, Dates.Count: > 0 }, string.Join('|', date.Dates));

    private Spot<ExtractedDate> Given(ExtractedDate date)
    {
        var words = trial.Words.At([date.Span]);
        return new(date, words, !words.Overlaps(trial.Boilerplate), $"{date.Date}", date.Rule);
    }

    private static bool IsSame(GoldDate gold, ExtractedDate found) => gold.Dates.Any(date => found.Date is { } given && SameDate.IsSame(date, given));
}
