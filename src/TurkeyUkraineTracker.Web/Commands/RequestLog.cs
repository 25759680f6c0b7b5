using System.Diagnostics;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>One line for every request.</summary>
internal static partial class RequestLog
{
    public static IApplicationBuilder UseRequestLog(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("TurkeyUkraineTracker.Web.Request");
        return app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            await next(context);
            Write(log, context, Stopwatch.GetElapsedTime(start));
        });
    }

    private static void Write(Microsoft.Extensions.Logging.ILogger log, HttpContext context, TimeSpan elapsed)
    {
        var level = context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Information;
        if (log.IsEnabled(level)) Completed(log, level, context.Request.Method, context.Request.Path, context.Response.StatusCode, elapsed.TotalMilliseconds);
    }

    [LoggerMessage(EventId = 1, Message = "{Method} {Path} answered {StatusCode} in {ElapsedMs:0.0} ms")]
    private static partial void Completed(Microsoft.Extensions.Logging.ILogger log, LogLevel level, string method, PathString path, int statusCode, double elapsedMs);
}
