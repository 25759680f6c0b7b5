using System.Globalization;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well figures, dates and names were found.</summary>
internal sealed class SpotScoring(Trial trial, ScoreSheet sheet)
{
    // Any shared word will do for figures and dates, whose values are compared; a name has no value but its extent.
    private const double AnyWord = 1e-9;
    private const double HalfOfTheWords = 0.5;

    public void Score()
    {
        ScoreFigures();
        ScoreDates();
        ScoreNames();
    }

    private void ScoreFigures()
    {
        var expected = trial.Gold.Figures.Select(figure => Expected(figure, figure.Words, !figure.IsOptional, $"{Range(figure.Low, figure.High)} {string.Join('|', figure.Units)}")).ToList();
        var given = trial.Found.Figures
            .Select(figure => new Spot<ExtractedFigure>(figure, At(figure.Span), Counts: true, $"{Range(figure.Value ?? figure.Low, figure.Value ?? figure.High)} {figure.Unit}"))
            .ToList();

        foreach (var (gold, found) in new Spotting<GoldFigure, ExtractedFigure>(trial, sheet, Measure.Figures, AnyWord, SameFigure.IsSame).Score(expected, given))
        {
            Compare(Measure.Bound, gold, string.Join('|', gold.Thing.Bounds), SameFigure.BoundOf(found.Thing), SameFigure.IsBoundAs(gold.Thing, found.Thing));
            if (gold.Thing.Change is null && found.Thing.Change is null) continue;
            Compare(Measure.Change, gold, $"{gold.Thing.Change}", $"{found.Thing.Change}", gold.Thing.Change == found.Thing.Change);
        }
    }

    private void ScoreDates()
    {
        var expected = trial.Gold.Dates.Select(date => Expected(date, date.Words, date is { IsOptional: false, Dates.Count: > 0 }, string.Join('|', date.Dates))).ToList();
        // Words that fix no day ("recently") give no value that could be right or wrong.
        var given = trial.Found.Dates
            .Where(date => date.Date is not null)
            .Select(date => (Date: date.Date!, Words: At(date.Span)))
            .Select(date => new Spot<EdtfDate>(date.Date, date.Words, !date.Words.Overlaps(trial.Boilerplate), date.Date.Text))
            .ToList();

        new Spotting<GoldDate, EdtfDate>(trial, sheet, Measure.Dates, AnyWord, (gold, found) => gold.Dates.Any(date => SameDate.IsSame(date, found))).Score(expected, given);
    }

    private void ScoreNames()
    {
        var expected = trial.Gold.Names.Select(name => Expected(name, name.Words, !name.IsOptional, string.Join('|', name.Ids))).ToList();
        var given =
            from actor in trial.Found.Actors
            from mention in actor.Mentions
            where mention.Form is MentionForm.Name or MentionForm.Alias or MentionForm.Metonym
            let words = At(mention.Span)
            select new Spot<ExtractedActor>(actor, words, !words.Overlaps(trial.Boilerplate), actor.Id);

        new Spotting<GoldName, ExtractedActor>(trial, sheet, Measure.Names, HalfOfTheWords, (gold, found) => trial.Actors.IsOneOf(gold.Ids, found.Id)).Score(expected, [.. given]);
    }

    private Spot<T> Expected<T>(T thing, GoldWords words, bool counts, string shown) => new(thing, trial.Words.AtRaw(words.Spans), counts, shown);

    private WordSet At(TextSpan span) => trial.Words.At([span]);

    private void Compare<T>(Measure measure, Spot<T> gold, string expected, string got, bool isRight) =>
        sheet.Compare(measure, isRight, trial.Words.Show(gold.Words), $"{expected}, got {got}");

    // G29 drops the zeros that a decimal remembers: 5.30 and 5.3 are one number.
    private static string Range(decimal? low, decimal? high) => low == high
        ? string.Create(CultureInfo.InvariantCulture, $"{low:G29}")
        : string.Create(CultureInfo.InvariantCulture, $"{low:G29}..{high:G29}");
}
