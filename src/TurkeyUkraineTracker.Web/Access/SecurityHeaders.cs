namespace TurkeyUkraineTracker.Web.Access;

/// <summary>Headers of every answer. Pages hold other people's words, so nothing but the site's own files may load, run or frame them.</summary>
public static class SecurityHeaders
{
    public const string ContentPolicy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Set as the answer starts: the exception handler clears what was set before it.
        context.Response.OnStarting(() => Set(context.Response.Headers));
        return next(context);
    });

    private static Task Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["X-Robots-Tag"] = "noindex";
        return Task.CompletedTask;
    }
}
