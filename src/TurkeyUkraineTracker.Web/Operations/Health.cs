using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Web.Operations;

/// <summary>Tells machines that watch over the program whether it lives, and whether it can answer.</summary>
internal static class Health
{
    public const string Root = "/health";

    /// <summary>Whether the process answers at all: the store is not asked.</summary>
    public const string Live = $"{Root}/live";

    /// <summary>Whether the store and its queue can be asked; 503 when not.</summary>
    public const string Ready = $"{Root}/ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealth>("store").AddCheck<QueueHealth>("queue");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        Map(app, Live, new HealthCheckOptions { Predicate = _ => false });
        Map(app, Ready, new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static void Map(IEndpointRouteBuilder app, string path, HealthCheckOptions options) =>
        app.MapHealthChecks(path, options).WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));

    // One line for each check: what is said inside of the program stays in its log.
    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsync(string.Concat(
        report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}{(entry.Value.Description is { } words ? $", {words}" : "")}\n")));
}

/// <summary>Whether the store is there and has the schema of this program.</summary>
internal sealed class StoreHealth(TrackerDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.IsReadyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("its schema is of an earlier program");
}

/// <summary>Whether the queue can be asked, and how long it is.</summary>
internal sealed class QueueHealth(QueueLength queue) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        HealthCheckResult.Healthy(FormattableString.Invariant($"{await queue.ReadAsync(cancellationToken)} waiting"));
}
