namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>How well claims were credited: every claim with a speaker that is expected, and every one that was given.</summary>
internal sealed class AttributedScoring(Trial trial, ScoreSheet sheet)
{
    private readonly IReadOnlyList<ExpectedClaim> _expected = [.. trial.Expected.Where(claim => !claim.Gold.IsNarrated)];

    public void Score()
    {
        foreach (var claim in _expected.Where(claim => !claim.Gold.IsOptional)) Expect(claim);
        foreach (var claim in trial.Given.Where(claim => !claim.IsNarrated))
        {
            Give(Measure.Attributed, claim, expected => claim.IsCreditedTo(expected.Gold.Speakers, trial.Actors), claim.Claim.Rule);
            Give(Measure.AnySpeaker, claim, _ => true, rule: null);
        }
    }

    private void Expect(ExpectedClaim claim)
    {
        var candidates = trial.Given.Where(given => !given.IsNarrated || claim.Gold.CanBeNarrated).ToList();
        var isFound = claim.IsSaidBy(candidates);
        var credited = candidates.Where(given => IsRightlyCredited(given, claim)).ToList();
        var isRight = claim.IsSaidBy(credited);
        var words = trial.Words.Show(claim.Content);

        sheet.Expect(Measure.Attributed, isRight, words, isFound ? $"{claim} (only the speaker is wrong)" : $"{claim}", BestOf(credited, claim)?.Claim.Rule);
        sheet.Expect(Measure.AnySpeaker, isFound, words, $"{claim}");
        if (isFound && BestOf(candidates, claim) is { } best) Compare(claim, best, isRight);
    }

    private void Compare(ExpectedClaim claim, GivenClaim best, bool isRight)
    {
        var words = trial.Words.Show(claim.Content);
        sheet.Compare(Measure.Speaker, isRight, words, $"{claim}, got {best}");
        sheet.Compare(Measure.Kind, claim.Gold.Kinds.Contains(best.Kind), words, $"{claim}, got {best}");
        sheet.Compare(Measure.Exact, claim.IsExactly(best), words, $"got {trial.Words.Show(best.Content)}");
        new MannerScoring(trial.Actors, sheet).Compare(claim, best, words);
        if (claim.Cue.Count == 0) return;

        sheet.Compare(Measure.Cue, claim.Cue.Overlaps(best.Cue), words, $"{trial.Words.Show(claim.Cue)}, got {trial.Words.Show(best.Cue)}");
    }

    private GivenClaim? BestOf(IEnumerable<GivenClaim> candidates, ExpectedClaim claim) => candidates
        .Where(claim.IsNear)
        .OrderByDescending(claim.IsCoveredBy)
        .ThenByDescending(given => IsRightlyCredited(given, claim))
        .ThenByDescending(given => given.Content.DiceWith(claim.Content))
        .FirstOrDefault();

    private bool IsRightlyCredited(GivenClaim given, ExpectedClaim claim) => given.IsNarrated || given.IsCreditedTo(claim.Gold.Speakers, trial.Actors);

    // What mostly lies in optional claims is neither right nor wrong.
    private void Give(Measure measure, GivenClaim given, Func<ExpectedClaim, bool> isAccepted, string? rule)
    {
        var accepted = _expected.Where(isAccepted).ToList();
        var isRight = given.IsMostlyIn(accepted.Where(claim => !claim.Gold.IsOptional));
        if (isRight || !given.IsMostlyIn(accepted)) sheet.Give(measure, isRight, trial.Words.Show(given.Content), $"{given}", rule);
    }
}
