using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>A claim that was found, by its words.</summary>
internal sealed record GivenClaim(AttributionKind Kind, string? SpeakerId, string? SpeakerName, WordSet Cue, WordSet Content)
{
    public bool IsNarrated => Kind == AttributionKind.Narrated;

    public static GivenClaim Of(ExtractedClaim claim, ArticleExtraction found, PassageWords words)
    {
        var attribution = found.Attributions[claim.Attribution];
        return new(attribution.Kind, attribution.SpeakerId, attribution.SpeakerName, words.At(attribution.Cue), words.At(claim.Content));
    }

    public bool IsCreditedTo(IReadOnlyList<string> speakers, ActorAlignment actors) => actors.Credits(speakers, SpeakerId, SpeakerName);

    public override string ToString() => $"{Kind}, {SpeakerId ?? SpeakerName ?? "nobody"}";
}
