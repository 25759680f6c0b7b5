using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>Decides whether two claims of two articles, of one language or two, are the same claim, and says why.</summary>
/// <remarks>Pure and symmetric: the two signatures alone decide. The weights are explained in docs/adr/0011.</remarks>
public static class ClaimMatcher
{
    /// <summary>Raised whenever two signatures could get another match.</summary>
    public const string Version = "6";

    public const double SameFrom = 0.55;

    public const double RelatedFrom = 0.35;

    /// <summary>Shared weight at which about two thirds of the evidence are reached.</summary>
    private const double EnoughEvidence = 1.7;

    /// <summary>Of whom it is said is not yet what is said.</summary>
    private const double LeastStated = 0.65;

    /// <summary>Where only an office or a surname ties the speakers, the statement has to tie the claims: a figure, a date, a name, or this much in words.</summary>
    private const double LeastStatedByOffice = 2.4;

    /// <summary>When a claim says much that the other does not, one of them is the broader.</summary>
    private const double LeastOfEither = 0.45;

    public static Match Compare(ClaimSignature a, ClaimSignature b) => SignatureOrder.Compare(a, b) <= 0 ? InOrder(a, b) : Turned(InOrder(b, a));

    private static Match Turned(Match match) => match with { Relation = ClaimRelations.Mirrored(match.Relation) };

    // Sums and pairings follow the order of the two: always the same one makes the answer the same to the last digit, whoever was read first.
    private static Match InOrder(ClaimSignature a, ClaimSignature b)
    {
        var overlap = new SignatureOverlap(a, b);
        var score = Math.Round(overlap.Coverage * Evidence(overlap.Shared), 3);
        var blockers = Blockers.Between(a, b).ToList();
        var isTied = SpeakerComparison.Of(a, b) != SpeakerAgreement.Likely || overlap.SharedStatement >= LeastStatedByOffice || overlap.IsTied;
        var verdict = score < RelatedFrom ? MatchVerdict.No
            : score < SameFrom || overlap.SharedStatement < LeastStated || !isTied || overlap.LeastCoverage < LeastOfEither || blockers.Count > 0 ? MatchVerdict.Related
            : MatchVerdict.Same;
        var relation = ClaimRelations.Between(a, b, overlap, blockers);
        var against = verdict == MatchVerdict.Related && ClaimRelations.WordsOf(relation) is { } words ? [new MatchReason("relation", words, -1)] : Array.Empty<MatchReason>();
        return new(verdict, score, relation, MatchReasons.Of(overlap, score, [.. blockers.Select(blocker => new MatchReason("blocker", blocker.Words, -1)), .. against]));
    }

    private static double Evidence(double shared) => 1 - Math.Exp(-shared / EnoughEvidence);
}
