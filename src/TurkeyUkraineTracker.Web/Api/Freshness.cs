using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Operations;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Lets whoever has an answer keep it as long as nothing was stored: 304 without making it again.</summary>
/// <remarks>
/// All that the site shows follows from the store, the program, the address, who the reader is (at the machine, the curator, anybody) and what readers may do,
/// so these make the validator of every page and all data. The address is in it, so that nobody can know it who was not answered there. It is asked for at each use (<c>no-cache</c>):
/// a claim that is gone is gone at once. Nothing depends on a header of the request.
/// </remarks>
internal static class Freshness
{
    // What is asked for goes on without the store's version telling, forms hold tokens of this process, and health is of the moment.
    private static readonly PathString[] NeverKept = [SiteUrls.Import, SiteUrls.SignIn, Health.Root];

    public static void UseFreshness(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsShown(context))
        {
            await next(context);
            return;
        }

        var tag = TagOf(context);
        if (IsKept(context.Request.Headers.IfNoneMatch, tag)) NotModified(context.Response, tag);
        else
        {
            context.Response.OnStarting(() => Set(context.Response, tag));
            await next(context);
        }
    });

    /// <summary>Whether the answer follows from the store alone. Files of the site have validators of their own.</summary>
    public static bool IsShown(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && !NeverKept.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    // Weak: a proxy may pack the answer anew.
    private static string TagOf(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<StoreVersion>().Read();
        var reader = WriteAccess.Standing(context);
        var made = SHA256.HashData(Encoding.UTF8.GetBytes($"{Site.Version} {store} {reader} {context.Request.GetEncodedUrl()}"));
        return $"W/\"{Convert.ToHexStringLower(made.AsSpan(0, 12))}\"";
    }

    private static bool IsKept(StringValues kept, string tag) =>
        EntityTagHeaderValue.TryParseList(kept, out var tags) && tags.Any(known => known.ToString() == tag);

    private static void NotModified(HttpResponse response, string tag)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        Write(response.Headers, tag);
    }

    private static Task Set(HttpResponse response, string tag)
    {
        if (response.StatusCode == StatusCodes.Status200OK) Write(response.Headers, tag);
        return Task.CompletedTask;
    }

    private static void Write(IHeaderDictionary headers, string tag) => (headers.ETag, headers.CacheControl) = (tag, "no-cache");
}
