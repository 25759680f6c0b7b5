using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>One reason why appearances were taken for one claim, or one against, with all the columns it holds between.</summary>
/// <param name="Sentence">A plain sentence.</param>
/// <param name="Weight">The greatest among the pairs; negative against.</param>
/// <param name="Cards">One for each article concerned, in the order of the page.</param>
/// <param name="IsOfAll">Whether it holds of every article of the page, and these are more than two.</param>
public sealed record MatchReason(string Sentence, double Weight, IReadOnlyList<AppearanceCard> Cards, bool IsOfAll = false)
{
    /// <summary>How many a page shows before a reader asks for more.</summary>
    public const int Open = 10;

    /// <summary>"A and C", for those who do not see the shapes; "all 3" rather than every letter.</summary>
    public string Letters => IsOfAll ? $"all {CountWords.Number(Cards.Count)}" : string.Join(" and ", Cards.Select(card => card.Letter));

    /// <summary>Strongest first, for and against in one list; what several pairs have in common is said once.</summary>
    public static IReadOnlyList<MatchReason> Of(ClaimView claim, IReadOnlyList<AppearanceCard> cards) =>
    [
        .. claim.Pairs.SelectMany(pair => pair.Reasons.Select(reason => (Pair: pair, Reason: reason)))
            .GroupBy(found => (found.Reason.Kind, found.Reason.Words, IsAgainst: found.Reason.Weight < 0))
            .Select(same => new MatchReason(
                SentenceOf(same.Key.Words),
                same.Select(found => found.Reason.Weight).MaxBy(Math.Abs),
                [.. same.SelectMany(found => new[] { found.Pair.First, found.Pair.Second }).Distinct().Order().Select(place => cards[place]).DistinctBy(card => card.Index)]))
            .Select(reason => reason with { IsOfAll = reason.Cards.Count > 2 && reason.Cards.Count == cards.DistinctBy(card => card.Index).Count() })
            .OrderByDescending(reason => Math.Abs(reason.Weight))
            .ThenBy(reason => reason.Sentence, StringComparer.Ordinal),
    ];

    /// <summary>What keeps a related claim apart, the strongest reason, as a sentence; "" when nothing speaks against.</summary>
    public static string Against(RelatedClaim claim) => SentenceOf(claim.Reasons.FirstOrDefault(reason => reason.Weight < 0)?.Words ?? "");

    /// <summary>A clause as a sentence.</summary>
    public static string SentenceOf(string clause) => clause.Length == 0 ? "" : $"{char.ToUpperInvariant(clause[0])}{clause[1..].TrimEnd('.')}.";
}
