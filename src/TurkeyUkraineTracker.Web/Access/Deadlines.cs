using Microsoft.AspNetCore.Http.Timeouts;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web.Api;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>How long an answer may take. A query that runs on is ended, and so is one whose reader has gone.</summary>
internal static class Deadlines
{
    /// <summary>For files and feeds, which are written as they are read.</summary>
    public const string OfFiles = "files";

    private static readonly TimeSpan Page = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan File = TimeSpan.FromMinutes(2);

    public static IServiceCollection AddDeadlines(this IServiceCollection services) => services.AddRequestTimeouts(options =>
    {
        options.DefaultPolicy = new() { Timeout = Page };
        options.AddPolicy(OfFiles, File);
    });

    /// <summary>Stands after routing: an endpoint may have a time of its own.</summary>
    public static void UseDeadlines(this IApplicationBuilder app) => app.UseRequestTimeouts();

    /// <summary>Stands behind what answers without asking the store.</summary>
    public static void UseEndOfQueries(this IApplicationBuilder app) => app.UseWhen(Freshness.IsShown, shown => shown.Use(StopAsync));

    private static async Task StopAsync(HttpContext context, RequestDelegate next)
    {
        var ct = context.RequestAborted;
        context.RequestServices.GetRequiredService<TrackerDatabase>().StopQueriesWhen(ct);
        try
        {
            await next(context);
        }
        catch (Exception failure) when (ct.IsCancellationRequested && TrackerDatabase.WasStopped(failure))
        {
            throw new OperationCanceledException("The query was ended: nobody waits for its answer any more.", failure, ct);
        }
    }
}
