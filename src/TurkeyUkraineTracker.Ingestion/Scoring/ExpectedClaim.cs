namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>A claim that is expected, by its words.</summary>
/// <param name="Quotation">The words of all claims of its quotation, which may have been given as one claim; its own when it is in none.</param>
/// <param name="Sentence">The words of the sentences it stands in.</param>
internal sealed record ExpectedClaim(GoldClaim Gold, WordSet Cue, WordSet Content, WordSet Quotation, WordSet Sentence)
{
    private const double Enough = 0.5;
    private const double EnoughTogether = 0.7;
    private const int SentencesAtMost = 3;

    public static ExpectedClaim Of(GoldClaim claim, GoldPassage gold, PassageWords words)
    {
        var content = words.AtRaw(claim.Content.Spans);
        var quotation = words.AtRaw(QuotationOf(gold, claim).SelectMany(part => part.Content.Spans));
        return new(claim, words.AtRaw(claim.Cue.Spans), content, quotation, words.SentencesOf(content));
    }

    /// <summary>Whether the claims say it: one has half of its words or overlaps it by half, or those of one speaker together have most of its words.</summary>
    public bool IsSaidBy(IEnumerable<GivenClaim> claims)
    {
        var near = claims.Where(IsNear).ToList();
        var bySpeaker = near.GroupBy(claim => claim.SpeakerId ?? claim.SpeakerName, claim => claim.Content);
        return near.Exists(IsCoveredBy) || bySpeaker.Any(said => Content.ShareIn(WordSet.Union(said)) >= EnoughTogether);
    }

    public bool IsCoveredBy(GivenClaim claim) => Content.ShareIn(claim.Content) >= Enough || Content.DiceWith(claim.Content) >= Enough;

    /// <summary>Whether it has the very same words, or those of the whole quotation.</summary>
    public bool IsExactly(GivenClaim claim) => claim.Content.IsSameAs(Content) || claim.Content.IsSameAs(Quotation);

    /// <summary>Whether the claim could stand for this one: half an article does not stand for one claim.</summary>
    public bool IsNear(GivenClaim claim) => claim.Content.Overlaps(Content) && claim.Content.Count <= SentencesAtMost * Sentence.Count;

    public override string ToString() => $"{string.Join('|', Gold.Kinds)}, {string.Join('|', Gold.Speakers)}";

    private static IEnumerable<GoldClaim> QuotationOf(GoldPassage gold, GoldClaim claim) =>
        claim.Source.Spans.Count == 0 ? [claim] : gold.Claims.Where(other => IsOfOneQuotation(claim, other));

    private static bool IsOfOneQuotation(GoldClaim claim, GoldClaim other) =>
        (claim.Source.Quoted, claim.Cue.Quoted) == (other.Source.Quoted, other.Cue.Quoted) && claim.Kinds.Intersect(other.Kinds).Any();
}
