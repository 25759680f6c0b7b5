using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Claims;

public sealed class ShowModel(ClaimDetail claims, ClaimHistory history, VersionHistory versions, ClaimTerms terms, OriginNeighbours origins) : PageModel
{
    public ClaimView Claim { get; private set; } = null!;

    public IReadOnlyList<AppearanceCard> Cards { get; private set; } = [];

    /// <summary>Null for a claim of one article.</summary>
    public ClaimComparison? Comparison { get; private set; }

    public IReadOnlyList<MatchReason> Reasons { get; private set; } = [];

    public HistoryView History { get; private set; } = null!;

    /// <summary>Null for a claim of one article, and where its articles have no words for the same thing.</summary>
    public TermComparison? Terms { get; private set; }

    /// <summary>Of the articles that are compared, those that probably tell from one origin.</summary>
    public IReadOnlyList<SharedOrigin> Origins { get; private set; } = [];

    public Citation Citation => Citation.Of(Claim, $"{Request.Scheme}://{Request.Host}");

    public IReadOnlyList<ArticleChain> Chains => ArticleChain.Of(Cards);

    /// <summary>Wordings whose article quotes a word or two alone, where each does: the shortest way to say how they differ.</summary>
    public IReadOnlyList<LeadWording> Quoted => [.. LeadWording.Of(Claim).Where(wording => wording.Quoted is not null)];

    /// <summary>Empty for a claim without figures that several articles give.</summary>
    public IReadOnlyList<FigureDrift> Drifts => FigureDrift.Of(Claim, Cards);

    public IReadOnlyList<string> Languages => [.. Sources.Select(source => source.Language).Distinct()];

    public IReadOnlyList<AttributionKind> Kinds => [.. Claim.Appearances.Select(appearance => appearance.Kind).Distinct()];

    public IReadOnlyList<SourceLink> Sources => Claim.Sources;

    /// <summary>How many articles are held against each other: of a story that very many tell not all.</summary>
    public int Compared => Claim.Appearances.DistinctBy(appearance => appearance.Source.Slug).Count();

    public bool IsCut => Compared < Sources.Count;

    /// <summary>One article for each outlet that is named.</summary>
    public IReadOnlyList<SourceLink> Outlets => [.. Sources.Where(source => source.OutletSlug is not null).DistinctBy(source => source.OutletSlug)];

    /// <summary>Articles that do not say who published them.</summary>
    public int WithoutOutlet => Sources.Count(source => source.OutletSlug is null);

    /// <summary>Only the canonical address shows the page; others lead to it for good, so that links never rot and never double.</summary>
    public async Task<IActionResult> OnGetAsync(string id, string? slug, CancellationToken ct)
    {
        if (await claims.FindAsync(id, ct) is not { } found) return await RedirectOrNotFoundAsync(id, ct);
        if ((slug ?? "") != found.Slug) return RedirectPermanent(SiteUrls.Claim(found.Id, found.Slug));

        Claim = found;
        Cards = AppearanceCard.Of(found);
        Comparison = ClaimComparison.Of(found, Cards);
        Reasons = MatchReason.Of(found, Cards);
        Terms = TermComparison.Of(Comparison, await terms.OfAsync(id, ct));
        Origins = SharedOrigin.Of(await origins.AmongAsync([.. Cards.Select(card => card.Appearance.Source.Slug).Distinct()], ct), Cards);
        History = await history.OfAsync(id, ct);
        return Page();
    }

    private async Task<IActionResult> RedirectOrNotFoundAsync(string id, CancellationToken ct)
    {
        if (await claims.RedirectAsync(id, ct) is not { } newId) return await PastOrNotFoundAsync(id, ct);
        return await claims.FindAsync(newId, ct) is { } moved ? RedirectPermanent(SiteUrls.Claim(moved.Id, moved.Slug)) : NotFound();
    }

    // No article has it any more; the version that took it out shows it. It may come back, so the answer is not for good.
    private async Task<IActionResult> PastOrNotFoundAsync(string id, CancellationToken ct) =>
        await versions.PlaceOfAsync(id, ct) is { } place ? Redirect(SiteUrls.Changes(place.Slug, place.Version + 1)) : NotFound();
}
