using System.Collections.Frozen;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Lexicons;

namespace TurkeyUkraineTracker.Analysis.Linking;

/// <summary>What one claim is to another that it is close to but not one with.</summary>
public static class ClaimRelations
{
    /// <summary>A claim whose words the other has nearly all of, and more, is the broader one.</summary>
    private const double NearlyAll = 0.75;

    /// <summary>Sums of the same weights in another order differ by less.</summary>
    private const double Rounding = 1e-9;

    // Another number for one thing, by somebody else or on another day perhaps: all else agrees.
    private static readonly FrozenSet<BlockerKind> OfOneMeasure = new[] { BlockerKind.Figure, BlockerKind.Voice, BlockerKind.Date, BlockerKind.Occasion }.ToFrozenSet();

    // Who takes a position, when and where, and how sure of it, is not the position.
    private static readonly FrozenSet<BlockerKind> OfOnePosition =
        new[] { BlockerKind.Voice, BlockerKind.Name, BlockerKind.Place, BlockerKind.Date, BlockerKind.Occasion, BlockerKind.Modality }.ToFrozenSet();

    private static readonly FrozenSet<string> Answers = LexiconFile.Load("shared/answers.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same relation told from the other side.</summary>
    public static ClaimRelation Mirrored(ClaimRelation relation) => relation switch
    {
        ClaimRelation.Broader => ClaimRelation.Narrower,
        ClaimRelation.Narrower => ClaimRelation.Broader,
        ClaimRelation.Updates => ClaimRelation.UpdatedBy,
        ClaimRelation.UpdatedBy => ClaimRelation.Updates,
        ClaimRelation.RespondsTo => ClaimRelation.AnsweredBy,
        ClaimRelation.AnsweredBy => ClaimRelation.RespondsTo,
        _ => relation,
    };

    /// <summary>What <paramref name="a"/> is to <paramref name="b"/>; turned around, the mirrored relation.</summary>
    internal static ClaimRelation Between(ClaimSignature a, ClaimSignature b, SignatureOverlap overlap, IReadOnlyList<Blocker> blockers)
    {
        var kinds = blockers.Select(blocker => blocker.Kind).ToHashSet();
        var later = Occasions.Later(a, b);
        var (answers, isAnswered) = (later >= 0 && Answering(a, b), later <= 0 && Answering(b, a));
        if (answers != isAnswered) return answers ? ClaimRelation.RespondsTo : ClaimRelation.AnsweredBy;
        if (kinds.Contains(BlockerKind.Polarity)) return ClaimRelation.Contradicts;
        if (kinds.Contains(BlockerKind.Figure) && kinds.IsSubsetOf(OfOneMeasure)) return OfOtherFigures(AreOfTwoSpeakers(a, b) ? 0 : later);
        if (kinds.Count == 0) return OfOtherBreadth(overlap);
        return kinds.IsSubsetOf(OfOnePosition) && overlap.StateOneThing ? ClaimRelation.SamePosition : ClaimRelation.Near;
    }

    // Another side's count of a later day corrects nothing.
    private static bool AreOfTwoSpeakers(ClaimSignature a, ClaimSignature b) => a.Speaker is not null && b.Speaker is not null && a.Speaker != b.Speaker;

    private static ClaimRelation OfOtherFigures(int later) => later switch
    {
        > 0 => ClaimRelation.Updates,
        < 0 => ClaimRelation.UpdatedBy,
        _ => ClaimRelation.Contradicts,
    };

    private static ClaimRelation OfOtherBreadth(SignatureOverlap overlap)
    {
        var (first, second) = (overlap.CoverageOf(inFirst: true), overlap.CoverageOf(inFirst: false));
        return Math.Max(first, second) < NearlyAll || Math.Abs(first - second) < Rounding ? ClaimRelation.Near
            : first > second ? ClaimRelation.Broader
            : ClaimRelation.Narrower;
    }

    /// <summary>Why they stand so to each other, true from either side; null where the blockers say it.</summary>
    internal static string? WordsOf(ClaimRelation relation) => relation switch
    {
        ClaimRelation.Broader or ClaimRelation.Narrower => "one says all that the other says, and more",
        ClaimRelation.Updates or ClaimRelation.UpdatedBy => "one gives a later figure for the same",
        ClaimRelation.RespondsTo or ClaimRelation.AnsweredBy => "one answers the other and names its speaker",
        _ => null,
    };

    private static string? LastName(ClaimSignature signature) => NameKey.Of(signature.SpeakerLabel).Split(' ')[^1];

    // "Zelensky was lying, Peskov replied": it names whose claim it is, and takes a stand on it.
    private static bool Answering(ClaimSignature a, ClaimSignature b) =>
        a.Speaker is not null && b.Speaker is not null && a.Speaker != b.Speaker
        && a.Terms.Any(term => term.Id == b.Speaker || (term.Kind == TermKind.Name && term.Id == LastName(b)))
        && (a.IsDenied || Blockers.AreOpposite(a, b) || a.Terms.Any(term => term.Kind == TermKind.Notion && Answers.Contains(term.Id)));
}
