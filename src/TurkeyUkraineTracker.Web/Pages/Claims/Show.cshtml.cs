using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Claims;

public sealed class ShowModel(ClaimDetail claims, ClaimHistory history, VersionHistory versions, ClaimTerms terms, OriginNeighbours origins) : PageModel
{
    public ClaimView Claim { get; private set; } = null!;

    /// <summary>Parameter: the first of the articles that are shown, where there are more than a page holds.</summary>
    public const string From = "from";

    /// <summary>Articles held against each other on one page: more would weigh more than a page may.</summary>
    public const int ArticlesShown = 5;

    /// <summary>The wordings of the articles that are shown.</summary>
    public IReadOnlyList<AppearanceCard> Cards { get; private set; } = [];

    /// <summary>The columns of the articles that are shown; null like <see cref="Comparison"/>.</summary>
    public ClaimComparison? Matrix { get; private set; }

    /// <summary>The first article shown, from 1.</summary>
    public int First { get; private set; } = 1;

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
    public IReadOnlyList<FigureDrift> Drifts => FigureDrift.Of(Matrix);

    public IReadOnlyList<string> Languages => [.. Sources.Select(source => source.Language).Distinct()];

    public IReadOnlyList<AttributionKind> Kinds => [.. Claim.Appearances.Select(appearance => appearance.Kind).Distinct()];

    public IReadOnlyList<SourceLink> Sources => Claim.Sources;

    /// <summary>How many articles are held against each other: of a story that very many tell not all.</summary>
    public int Compared => Claim.Appearances.DistinctBy(appearance => appearance.Source.Slug).Count();

    public bool IsCut => Compared < Sources.Count;

    /// <summary>Whether there are more articles than the page holds side by side.</summary>
    public bool IsInParts => Compared > ArticlesShown;

    /// <summary>Every part: its first article and its last, from 1.</summary>
    public IEnumerable<(int First, int Last)> Parts =>
        Enumerable.Range(0, (Compared + ArticlesShown - 1) / ArticlesShown).Select(part => (part * ArticlesShown + 1, Math.Min((part + 1) * ArticlesShown, Compared)));

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
        var query = new QueryReader(Request.Query);
        First = query.Number(From, Compared) ?? 1;
        if (query.Problem is { } problem) return this.Refuse(problem);

        var all = AppearanceCard.Of(found);
        Comparison = ClaimComparison.Of(found, all);
        Reasons = MatchReason.Of(found, all);
        Cards = [.. all.Where(card => card.Index >= First - 1 && card.Index < First - 1 + ArticlesShown)];
        Matrix = Comparison?.Of(First - 1, ArticlesShown);
        Terms = TermComparison.Of(Matrix, await terms.OfAsync(id, ct));
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
