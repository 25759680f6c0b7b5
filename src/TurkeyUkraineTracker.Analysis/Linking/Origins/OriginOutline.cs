using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>What an article tells, in its order: all that two articles are held against each other by.</summary>
/// <param name="Claims">In text order.</param>
/// <param name="Figures">In text order, those of the claims among them.</param>
public sealed record OriginOutline(IReadOnlyList<OutlineClaim> Claims, IReadOnlyList<SignatureFigure> Figures);

/// <param name="Id">What <see cref="SharedClaim"/> calls it.</param>
/// <param name="Text">The content in one line.</param>
public sealed record OutlineClaim(int Id, AttributionKind Kind, string Text);

/// <summary>A claim of the first article that the matcher takes for one of the second.</summary>
/// <param name="Score">The matcher's, 0 to 1.</param>
public sealed record SharedClaim(int First, int Second, double Score);

/// <summary>One thing that speaks for a common origin.</summary>
/// <param name="Kind">text, claims, wording, quotations or figures.</param>
/// <param name="Words">A clause for people, such as "14 claims in the same order".</param>
/// <param name="Count">How many there are of it.</param>
public sealed record OriginEvidence(string Kind, string Words, int Count);

/// <summary>What holding two articles against each other came to.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Evidence">Strongest first.</param>
public sealed record OriginFinding(double Score, IReadOnlyList<OriginEvidence> Evidence)
{
    public bool IsProbable => Score >= OriginComparison.ProbableFrom;
}
