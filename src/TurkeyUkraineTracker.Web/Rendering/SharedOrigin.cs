using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Two articles of a claim that probably tell from one origin, by their letters.</summary>
/// <param name="Cards">The first wording of each, in the order of the letters.</param>
/// <param name="Because">The reasons as one sentence.</param>
public sealed record SharedOrigin(IReadOnlyList<AppearanceCard> Cards, string Because)
{
    public static IReadOnlyList<SharedOrigin> Of(IReadOnlyList<OriginLink> links, IReadOnlyList<AppearanceCard> cards)
    {
        var first = cards.DistinctBy(card => card.Index).ToDictionary(card => card.Appearance.Source.Slug, StringComparer.Ordinal);
        return [.. links.Select(link => new SharedOrigin(
            [.. new[] { first[link.First], first[link.Second] }.OrderBy(card => card.Index)], MatchReason.SentenceOf(string.Join("; ", link.Reasons))))];
    }
}
