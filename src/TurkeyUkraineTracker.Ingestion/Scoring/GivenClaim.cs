using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>A claim that was found, by its words.</summary>
internal sealed record GivenClaim(AttributionKind Kind, string? SpeakerId, string? SpeakerName, WordSet Cue, WordSet Content)
{
    public bool IsNarrated => Kind == AttributionKind.Narrated;

    public static IReadOnlyList<GivenClaim> AllOf(Trial trial) => [.. trial.Found.Claims.Select(claim =>
    {
        var attribution = trial.Found.Attributions[claim.Attribution];
        return new GivenClaim(attribution.Kind, attribution.SpeakerId, attribution.SpeakerName, trial.Words.At(attribution.Cue), trial.Words.At(claim.Content));
    })];

    public bool IsCreditedTo(IReadOnlyList<string> speakers, ActorAlignment actors) => actors.Credits(speakers, SpeakerId, SpeakerName);

    public override string ToString() => $"{Kind}, {SpeakerId ?? SpeakerName ?? "nobody"}";
}
