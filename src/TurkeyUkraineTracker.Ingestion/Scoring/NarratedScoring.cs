namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well the article's own assertions were found.</summary>
internal sealed class NarratedScoring(Trial trial, ScoreSheet sheet)
{
    public void Score()
    {
        var narrated = trial.Given.Where(given => given.IsNarrated).ToList();
        foreach (var claim in trial.Expected.Where(claim => claim.Gold is { IsNarrated: true, IsOptional: false }))
            sheet.Expect(Measure.Narrated, claim.IsSaidBy(narrated), trial.Words.Show(claim.Content), "Narrated", narrated.Find(claim.IsNear)?.Claim.Rule);

        foreach (var given in narrated) Give(given);
    }

    // Only the plainly checkable is annotated: what is in no annotation, or in an optional one, is neither right nor wrong.
    private void Give(GivenClaim given)
    {
        var isNoAssertion = given.Content.Overlaps(trial.Boilerplate) || given.IsMostlyIn(trial.Opinions);
        var isRight = !isNoAssertion && given.IsMostlyIn(trial.Expected.Where(claim => claim.Gold is { CanBeNarrated: true, IsOptional: false }));
        var isCredited = given.IsMostlyIn(trial.Expected.Where(claim => claim.Gold is { CanBeNarrated: false, IsOptional: false }))
            && !given.IsMostlyIn(trial.Expected.Where(claim => claim.Gold.CanBeNarrated));
        if (isRight || isNoAssertion || isCredited) sheet.Give(Measure.Narrated, isRight, trial.Words.Show(given.Content), $"{given}", given.Claim.Rule);
    }
}
