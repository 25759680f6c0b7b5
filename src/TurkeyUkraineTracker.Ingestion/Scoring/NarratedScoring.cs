namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well the article's own assertions were found, and whether claims and figures keep clear of boilerplate.</summary>
internal sealed class NarratedScoring(Trial trial, ScoreSheet sheet)
{
    private const double Enough = 0.5;

    private readonly IReadOnlyList<GivenClaim> _given = GivenClaim.AllOf(trial);
    private readonly IReadOnlyList<ExpectedClaim> _expected = ExpectedClaim.AllOf(trial);

    public void Score()
    {
        var narrated = _given.Where(given => given.IsNarrated).ToList();
        foreach (var claim in _expected.Where(claim => claim.Gold is { IsNarrated: true, IsOptional: false }))
            sheet.Expect(Measure.Narrated, claim.IsSaidBy(narrated), trial.Words.Show(claim.Content), "Narrated");

        foreach (var given in narrated) Give(given);
        foreach (var given in _given) KeepClear(given.Content, "claim");
        foreach (var figure in trial.Found.Figures) KeepClear(trial.Words.At([figure.Span]), "figure");
    }

    // Only the plainly checkable is annotated: what is in no annotation is neither right nor wrong, what somebody is credited with is wrong.
    private void Give(GivenClaim given)
    {
        var isRight = !given.Content.Overlaps(trial.Boilerplate) && IsMostlyIn(given, claim => claim.Gold is { CanBeNarrated: true, IsOptional: false });
        if (isRight || given.Content.Overlaps(trial.Boilerplate) || (IsMostlyIn(given, _ => true) && !IsMostlyIn(given, claim => claim.Gold.CanBeNarrated)))
            sheet.Give(Measure.Narrated, isRight, trial.Words.Show(given.Content), $"{given}");
    }

    private bool IsMostlyIn(GivenClaim given, Func<ExpectedClaim, bool> which) =>
        given.Content.ShareIn(WordSet.Union(_expected.Where(which).Select(claim => claim.Content))) >= Enough;

    private void KeepClear(WordSet words, string what) => sheet.Give(Measure.Boilerplate, !words.Overlaps(trial.Boilerplate), trial.Words.Show(words), what);
}
