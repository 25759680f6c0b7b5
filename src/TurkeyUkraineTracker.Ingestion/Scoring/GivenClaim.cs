using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>A claim that was found, by its words.</summary>
internal sealed record GivenClaim(ExtractedClaim Claim, Attribution Attribution, WordSet Cue, WordSet Content)
{
    private const double Mostly = 0.5;

    public AttributionKind Kind => Attribution.Kind;

    public string? SpeakerId => Attribution.SpeakerId;

    public string? SpeakerName => Attribution.SpeakerName;

    public CueClass? CueClass => Attribution.CueClass;

    public bool IsNegated => Attribution.IsNegated;

    public bool IsNarrated => Kind == AttributionKind.Narrated;

    public static GivenClaim Of(ExtractedClaim claim, ArticleExtraction found, PassageWords words)
    {
        var attribution = found.Attributions[claim.Attribution];
        return new(claim, attribution, words.At(attribution.Cue), words.At(claim.Content));
    }

    public bool IsCreditedTo(IReadOnlyList<string> speakers, ActorAlignment actors) => actors.Credits(speakers, SpeakerId, SpeakerName);

    /// <summary>Whether half of its words are words of the claims.</summary>
    public bool IsMostlyIn(IEnumerable<ExpectedClaim> claims) => IsMostlyIn(WordSet.Union(claims.Select(claim => claim.Content)));

    public bool IsMostlyIn(WordSet words) => Content.ShareIn(words) >= Mostly;

    public override string ToString() => $"{Kind}, {SpeakerId ?? SpeakerName ?? "nobody"}";
}
