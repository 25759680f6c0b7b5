namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Whether claims and figures keep clear of what is no part of the article.</summary>
internal sealed class BoilerplateScoring(Trial trial, ScoreSheet sheet)
{
    public void Score()
    {
        foreach (var given in trial.Given) KeepClear(given.Content, "claim");
        foreach (var figure in trial.Found.Figures) KeepClear(trial.Words.At([figure.Span]), "figure");
    }

    private void KeepClear(WordSet words, string what) =>
        sheet.Give(Measure.Boilerplate, !words.Overlaps(trial.Boilerplate), trial.Words.Show(words), what);
}
