using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>The faces of one actor, one article and one thing that is named.</summary>
internal static class DetailFaces
{
    public static void MapDetailFaces(this IEndpointRouteBuilder app)
    {
        app.MapOne<ActorDocument>("actors", "slug", "An actor with its names and the articles that mention it", ActorAsync);
        app.MapOne<SourceDocument>("sources", "slug", "An article with everything found in it, without its text", SourceAsync);
        app.MapOne<ReferentDocument>("terms", "referent", "What articles call one thing", TermAsync)
            .WithMetadata(new QueryKeys(query => TermQuery.ReadOne(query)))
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static RouteHandlerBuilder MapOne<TDocument>(this IEndpointRouteBuilder app, string pages, string key, string summary, Delegate handler)
    {
        app.MapShown($"/{pages}/{{{key}}}.json", handler);
        return app.MapShown($"{ApiDescription.Root}/{pages}/{{{key}}}", handler)
            .WithSummary(summary).WithTags(pages).WithName($"show-{pages}")
            .Produces<TDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ActorAsync(string slug, ActorDetail actors, CancellationToken ct) =>
        await actors.FindAsync(slug, ct) is { } actor ? TypedResults.Ok(ActorDocument.Of(actor)) : Answers.NotFound();

    private static async Task<IResult> SourceAsync(string slug, SourceDetail sources, OriginNeighbours origins, CancellationToken ct) =>
        await sources.FindAsync(slug, ct) is { } article ? TypedResults.Ok(SourceDocument.Of(article, await origins.OfAsync(slug, ct))) : Answers.NotFound();

    private static async Task<IResult> TermAsync(string referent, HttpContext context, TermDetail terms, CancellationToken ct)
    {
        var query = new QueryReader(context.Request.Query);
        var filter = TermQuery.ReadOne(query);
        if (query.Problem is { } problem) return Answers.Refused(problem);
        return await terms.FindAsync(referent, filter, ct) is { } found ? TypedResults.Ok(ReferentDocument.Of(found)) : Answers.NotFound();
    }
}
