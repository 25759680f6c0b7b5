using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Sources;

public sealed class ShowModel(SourceDetail sources, OriginNeighbours origins) : PageModel
{
    public SourceView Article { get; private set; } = null!;

    /// <summary>The article's own headline, shown as the page's; null when the text does not begin with one.</summary>
    public ArticleBlock? Headline { get; private set; }

    /// <summary>The text below the headline.</summary>
    public IReadOnlyList<ArticlePart> Parts { get; private set; } = [];

    /// <summary>Where the words that the address asks for stand in the original file.</summary>
    public RawExcerpt? Excerpt { get; private set; }

    /// <summary>Articles that probably share its origin.</summary>
    public IReadOnlyList<OriginNeighbour> Neighbours { get; private set; } = [];

    public bool MayTakeOriginal => LocalReader.IsLocal(HttpContext);

    /// <summary>How many marks of each kind there are; a claim in several runs counts once.</summary>
    public IReadOnlyList<(MarkKind Kind, int Count)> Switches =>
        [.. Article.Marks.GroupBy(mark => mark.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, CountOf(kind)))];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await sources.FindAsync(slug, ct) is not { } found) return NotFound();

        var query = new QueryReader(Request.Query);
        var (claim, at) = (query.Number("c", found.Claims.Count), query.Span("at", found.Text));
        if (query.Problem is { } problem) return this.Refuse(problem);

        Article = found;
        Neighbours = await origins.OfAsync(slug, ct);
        LayOut([.. Highlight.Of(found.Marks, claim), .. at is { } spot ? [Highlight.Spot(spot)] : Array.Empty<Highlight>()]);
        if (at is { } span && await sources.RawAsync(slug, ct) is { } bytes) Excerpt = RawExcerpt.Of(bytes, found.Encoding, found.Map, span);
        return Page();
    }

    private void LayOut(IReadOnlyList<Highlight> highlights)
    {
        var parts = ArticleLayout.Of(Article, highlights);
        Headline = parts is [{ Blocks: [{ Kind: SegmentKind.Headline } headline] }, ..] ? headline : null;
        Parts = Headline is null ? parts : [.. parts.Skip(1)];
    }

    private static int CountOf(IGrouping<MarkKind, Mark> marks) =>
        marks.Key is MarkKind.Claim or MarkKind.Narrated ? marks.Select(mark => mark.Claim).Distinct().Count() : marks.Count();
}
