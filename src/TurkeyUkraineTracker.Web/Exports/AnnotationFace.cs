using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Exports;

/// <summary><c>/sources/{slug}/annotations.jsonld</c>.</summary>
internal static class AnnotationFace
{
    /// <summary>The key that asks for a page of the collection by itself.</summary>
    public const string Page = "page";

    public static void MapAnnotations(this IEndpointRouteBuilder app) => app.MapShown("/sources/{slug}/annotations.jsonld", async (
        string slug, HttpContext context, SourceDetail sources, CancellationToken ct) =>
    {
        if (await sources.FindAsync(slug, ct) is not { } article) return Answers.NotFound();

        var annotations = new Annotations(SiteRoot.Of(context.Request), article);
        var query = new QueryReader(context.Request.Query);
        var page = query.Number(Page, annotations.Pages);
        if (query.Problem is { } problem) return Answers.Refused(problem);
        return LinkedNodes.Answer(page is { } number ? annotations.Page(number) : annotations.Collection(), MediaTypes.Annotations);
    });
}
