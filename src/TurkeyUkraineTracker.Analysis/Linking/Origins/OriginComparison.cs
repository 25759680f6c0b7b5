using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Linking.Origins;

/// <summary>Says whether two articles probably tell from one origin, and by what that is seen; never which of them is the earlier.</summary>
/// <remarks>Pure and symmetric: the two outlines and what they share decide, nothing else that is stored. docs/adr/0015 explains the numbers.</remarks>
public static class OriginComparison
{
    public const double ProbableFrom = 0.5;

    /// <summary>Fewer claims in common are what any two reports of one event have.</summary>
    private const int LeastClaims = 4;

    /// <summary>Part of the shorter article that has to come back in the other for the whole of the weight.</summary>
    private const double EnoughShared = 0.5;

    /// <summary>Weight in the same order at which about two thirds of the evidence are reached.</summary>
    private const double EnoughEvidence = 3;

    /// <summary>A shared figure beside shared claims: they often hold it already.</summary>
    private const double FigureBesideClaims = 0.25;

    private const double LeastFigureWeight = 1;

    /// <summary>Whether it is worth holding an article of so many claims against another that shares so many of them.</summary>
    public static bool CanBeOne(int shared, int claims) => shared >= LeastClaims || (shared > 0 && shared >= Copies.NearlyAll * claims);

    /// <param name="shared">What the matcher found between the two, in any order.</param>
    /// <param name="text">Part of their <see cref="TextRuns"/> that both have: a copy needs no claim in common.</param>
    public static OriginFinding Of(OriginOutline first, OriginOutline second, IReadOnlyList<SharedClaim> shared, double text = 0)
    {
        var told = ByClaims(first, second, shared);
        return text < TextRuns.Copy ? told : new(Math.Max(told.Score, Math.Round(text, 3)), [OriginWords.OfText(text), .. told.Evidence]);
    }

    private static OriginFinding ByClaims(OriginOutline first, OriginOutline second, IReadOnlyList<SharedClaim> shared)
    {
        var pairs = OneToOne(first, second, shared);
        if (pairs.Count == 0) return new(0, []);

        var claims = SameOrder.Of(pairs.Keys);
        var copied = Copies.ShareOf(first, second, claims);
        if (pairs.Count < LeastClaims && copied < Copies.NearlyAll) return new(0, []);

        var figures = SameOrder.Of(SharedFigures(first, second));
        var order = (double)claims.Count / pairs.Count;
        var coverage = (double)claims.Count / Math.Min(first.Claims.Count, second.Claims.Count);
        var weight = claims.Sum(pair => pairs[pair]) + (FigureBesideClaims * figures.Sum(pair => FigureWeight.Of(first.Figures[pair.First])));
        var score = order * Math.Min(1, coverage / EnoughShared) * (1 - Math.Exp(-weight / EnoughEvidence));
        return new(Math.Round(copied < Copies.NearlyAll ? score : Math.Max(score, copied), 3), OriginWords.Of(first, second, claims, figures));
    }

    // The strongest pairs first, so that a claim that comes twice in one article counts once; ties by place.
    private static Dictionary<(int First, int Second), double> OneToOne(OriginOutline first, OriginOutline second, IReadOnlyList<SharedClaim> shared)
    {
        var (placeInFirst, placeInSecond) = (Places(first), Places(second));
        var (usedInFirst, usedInSecond) = (new HashSet<int>(), new HashSet<int>());
        return shared.Select(pair => (First: placeInFirst[pair.First], Second: placeInSecond[pair.Second], pair.Score))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First + pair.Second).ThenBy(pair => Math.Abs(pair.First - pair.Second)).ThenBy(pair => pair.First)
            .Where(pair => !usedInFirst.Contains(pair.First) && !usedInSecond.Contains(pair.Second) && usedInFirst.Add(pair.First) && usedInSecond.Add(pair.Second))
            .ToDictionary(pair => (pair.First, pair.Second), pair => pair.Score);
    }

    private static Dictionary<int, int> Places(OriginOutline outline) => outline.Claims.Select((claim, place) => (claim.Id, place)).ToDictionary();

    // The n-th of one with the n-th of the other: a figure that comes back is the same each time.
    private static IEnumerable<(int First, int Second)> SharedFigures(OriginOutline first, OriginOutline second)
    {
        var others = Telling(second).ToLookup(figure => Key(figure.Figure), figure => figure.Place);
        return Telling(first).GroupBy(figure => Key(figure.Figure)).SelectMany(same => same.Select(figure => figure.Place).Zip(others[same.Key]));
    }

    // "Two" and "three" are in every article.
    private static IEnumerable<(SignatureFigure Figure, int Place)> Telling(OriginOutline outline) => outline.Figures
        .Select((figure, place) => (figure, place))
        .Where(found => FigureWeight.Of(found.figure) >= LeastFigureWeight);

    private static (decimal?, decimal?, decimal?, string) Key(SignatureFigure figure) => (figure.Value, figure.Low, figure.High, figure.Unit);
}
