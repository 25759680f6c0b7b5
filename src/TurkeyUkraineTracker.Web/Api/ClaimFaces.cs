using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Exports;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>The faces of one claim, and those of the list of claims that other lists do not have.</summary>
internal static class ClaimFaces
{
    public static void MapClaimFaces(this IEndpointRouteBuilder app)
    {
        app.MapFace(".json", (claim, _) => TypedResults.Ok(claim));
        app.MapFace(".jsonld", (claim, root) => LinkedNodes.Answer(new LinkedClaims(root).Whole(claim), MediaTypes.LinkedData));
        app.MapFace(".txt", (claim, root) => TypedResults.Text(new EvidenceText(root).Of(claim), $"{MediaTypes.Text}; charset=utf-8"));
        app.MapShown("/claims.jsonld", ListAsync);
        app.MapShown("/claims.jsonl", LinesAsync);
        app.MapShown($"{ApiDescription.Root}/claims/{{id}}", OneAsync)
            .WithSummary("A claim with every telling of it, their comparison and the reasons why they are one").WithTags("claims").WithName("show-claims")
            .Produces<ClaimDocument>()
            .Produces(StatusCodes.Status301MovedPermanently)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapFace(this IEndpointRouteBuilder app, string ending, Func<ClaimDocument, SiteRoot, IResult> write)
    {
        app.MapShown($"/claims/{{id}}/{{slug}}{ending}", AnswerAsync);
        app.MapShown($"/claims/{{id}}{ending}", AnswerAsync);

        // As with the page: one address for each claim, and others lead to it for good.
        async Task<IResult> AnswerAsync(string id, string? slug, HttpContext context, ClaimDetail claims, CancellationToken ct)
        {
            if (await FindAsync(claims, id, ct) is not { } claim) return Answers.NotFound();
            if (claim.Id != id || (slug ?? "") != claim.Slug) return TypedResults.LocalRedirect(SiteUrls.Claim(claim.Id, claim.Slug) + ending, permanent: true);
            return write(ClaimDocument.Of(claim), SiteRoot.Of(context.Request));
        }
    }

    private static async Task<IResult> OneAsync(string id, ClaimDetail claims, CancellationToken ct) => await FindAsync(claims, id, ct) switch
    {
        null => Answers.NotFound(),
        { } claim when claim.Id != id => TypedResults.LocalRedirect($"{ApiDescription.Root}/claims/{Uri.EscapeDataString(claim.Id)}", permanent: true),
        { } claim => TypedResults.Ok(ClaimDocument.Of(claim)),
    };

    // Under a former id it is the claim that took it up.
    private static async Task<ClaimView?> FindAsync(ClaimDetail claims, string id, CancellationToken ct) =>
        await claims.FindAsync(id, ct) ?? (await claims.RedirectAsync(id, ct) is { } moved ? await claims.FindAsync(moved, ct) : null);

    private static async Task<IResult> ListAsync(HttpContext context, ClaimListing listing, CancellationToken ct)
    {
        var query = new QueryReader(context.Request.Query);
        if (await listing.ReadAsync(query, ListFaces.PageSize, ct) is not { } rows) return Answers.Refused(query.Problem!);

        Answers.LinkNext(context.Response, rows.After is { } after ? Answers.Next(context.Request, after) : null);
        var (claims, page) = (new LinkedClaims(SiteRoot.Of(context.Request)), ListFaces.PageOf(context.Request));
        return TypedResults.Stream(stream => claims.WriteAsync(stream, AsyncEnumerable.Repeat(rows, 1), page, ct), MediaTypes.LinkedData);
    }

    private static Task<IResult> LinesAsync(HttpContext context, ClaimListing listing, CancellationToken ct) =>
        ListFaces.FileAsync<ClaimListing, ListedClaim>(context, listing, pieces => new JsonLinesFile<ListedClaim>("claims", pieces), ct);
}
