using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>The way a claim came to one article, from left to right; the article itself is the end.</summary>
/// <param name="Card">The wording that names most of the hops.</param>
public sealed record ArticleChain(AppearanceCard Card, IReadOnlyList<ShownHop> Hops)
{
    /// <summary>One for each article that credits somebody; none for what articles say themselves.</summary>
    public static IReadOnlyList<ArticleChain> Of(IReadOnlyList<AppearanceCard> cards) =>
    [
        .. cards.Where(card => card.Appearance.Chain.Count > 0)
            .GroupBy(card => card.Index)
            .OrderBy(article => article.Key)
            .Select(article => article.MaxBy(card => card.Appearance.Chain.Count(hop => !hop.IsMissing))!)
            .Select(card => new ArticleChain(card, [.. card.Appearance.Chain.Select(hop => ShownHop.Of(hop, card))])),
    ];
}

/// <summary>A hop as it is shown.</summary>
/// <param name="Step">What kind of step it is: "said by".</param>
/// <param name="Name">Who or what; says so when it was not found.</param>
/// <param name="Notes">Day and addressee of an occasion.</param>
/// <param name="Words">The article's words for it, where they say more than the name.</param>
/// <param name="Href">Where the words stand; null without words.</param>
public sealed record ShownHop(string Step, string Name, IReadOnlyList<string> Notes, string? Words, string? Href, bool IsMissing)
{
    public static ShownHop Of(HopView hop, AppearanceCard card) => new(
        StepOf(hop.Kind),
        NameOf(hop),
        [.. NotesOf(hop)],
        hop.Words == hop.Name ? null : hop.Words,
        hop.Span is { } span ? SiteUrls.SpotInSource(card.Appearance.Source.Slug, span) : null,
        hop.IsMissing);

    private static string StepOf(HopKind kind) => kind switch
    {
        HopKind.Speaker => "said by",
        HopKind.Occasion => "occasion",
        _ => "passed on by",
    };

    private static string NameOf(HopView hop) => (hop.Kind, hop.Name) switch
    {
        (HopKind.Occasion, { } venue) => venue.Replace('-', ' '),
        (HopKind.Occasion, null) when !hop.IsMissing => "not named",
        (_, { } name) => name,
        _ => "not found",
    };

    private static IEnumerable<string> NotesOf(HopView hop)
    {
        if (hop.Addressee is { } addressee) yield return $"to {addressee}";
        if (hop.Said is { } said) yield return EdtfWords.Of(said);
    }
}
