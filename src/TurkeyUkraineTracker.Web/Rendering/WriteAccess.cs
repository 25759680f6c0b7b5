using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace TurkeyUkraineTracker.Web.Rendering;

/// <summary>Whether the site may be written to over the web, and by whom: the one policy of every endpoint that writes.</summary>
/// <param name="IsOn">What <c>serve --allow-writes</c> says.</param>
public sealed record WriteAccess(bool IsOn)
{
    public const string IsOff = "This process only shows. Start it with serve --allow-writes to import from the browser.";

    public const string NotLocal = "Importing is for a browser on the same machine, at localhost, with no proxy between.";

    public const string NoToken = "The form is too old, or not this site’s own. Load the page again and send it once more.";

    /// <summary>Largest request: the files of one form together.</summary>
    public const long MostBytes = 200_000_000;

    /// <summary>Why the reader may not write; null when they may. A form's token is looked at apart.</summary>
    public string? Refusal(HttpContext context) => !IsOn ? IsOff : LocalReader.IsLocal(context) ? null : NotLocal;

    public bool IsGrantedTo(HttpContext context) => Refusal(context) is null;
}

/// <summary>A refused attempt to write, for the error page.</summary>
public sealed record WriteProblem(string Why);

/// <summary>Holds every endpoint that takes more than GET and HEAD to <see cref="WriteAccess"/>, whoever maps it.</summary>
public static class WriteGuard
{
    /// <summary>Stands after routing, which says what is asked for.</summary>
    public static IApplicationBuilder UseWriteGuard(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!Writes(context) || await RefusalAsync(context) is not { } why)
        {
            await next(context);
            return;
        }

        context.Features.Set(new WriteProblem(why));
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    });

    private static bool Writes(HttpContext context) =>
        !IsReading(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(context.Request.Method) == true;

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static async Task<string?> RefusalAsync(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<WriteAccess>().Refusal(context) is { } why) return why;

        // Only now, and before the form is read: a stranger's bytes are never taken in.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = WriteAccess.MostBytes;
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? null : WriteAccess.NoToken;
    }
}
