using System.Globalization;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Pages.Sources;

/// <summary>Hands out the bytes an article was read from: other people's texts, so only to readers on the machine itself and to the curator.</summary>
public static class OriginalFiles
{
    public static void MapOriginalFiles(this IEndpointRouteBuilder app) => app.MapMethods("/sources/{slug}/raw", [HttpMethods.Get, HttpMethods.Head], async (
        string slug, HttpContext context, SourceDetail sources, CancellationToken ct) =>
    {
        if (!WriteAccess.MaySeeOriginals(context)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await sources.RawAsync(slug, ct) is not { } bytes) return Results.NotFound();

        // Never shown in place: the file may hold mark-up, and it is the reader's own program that should open it.
        return Results.File(bytes, "text/plain", string.Create(CultureInfo.InvariantCulture, $"{slug}.txt"));
    });
}
