namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>Of a claim that was found, whether it is put as the annotation says it is; only what is annotated is compared.</summary>
internal sealed class MannerScoring(ActorAlignment actors, ScoreSheet sheet)
{
    public void Compare(ExpectedClaim expected, GivenClaim given, string words)
    {
        var manner = expected.Gold.Manner;
        if (manner.Classes.Count > 0) One(Measure.CueClass, given.CueClass is { } found && manner.Classes.Contains(found), manner.Classes, given.CueClass);
        if (manner.IsNegated is { } isNegated) One(Measure.Negation, given.IsNegated == isNegated, [isNegated], given.IsNegated);
        if (manner.Modalities.Count > 0) One(Measure.Modality, manner.Modalities.Contains(given.Claim.Modality), manner.Modalities, given.Claim.Modality);
        if (manner.Via.Count > 0) One(Measure.Via, IsVia(manner.Via, given.Claim.Via), [string.Join('>', manner.Via)], string.Join('>', given.Claim.Via));
        if (manner.SaidOn.Count > 0) One(Measure.SaidOn, given.Claim.SaidOn is { } day && manner.SaidOn.Any(gold => SameDate.IsSame(gold, day)), manner.SaidOn, given.Claim.SaidOn);

        void One<T>(Measure measure, bool isRight, IReadOnlyList<T> wanted, object? got) =>
            sheet.Compare(measure, isRight, words, $"{string.Join('|', wanted)}, got {got ?? "none"}");
    }

    private bool IsVia(IReadOnlyList<string> expected, IReadOnlyList<string> given) =>
        expected.Count == given.Count && expected.Zip(given).All(hop => actors.Credits([hop.First], hop.Second, null));
}
