using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Access;

/// <summary>How often one address may ask for what costs much: searches, files and feeds, forms, and tries at the password.</summary>
/// <remarks>Readers on the machine itself are free but for the password.</remarks>
internal static class RateLimits
{
    /// <summary>So many in a row, and then one for each second that went by.</summary>
    public const int MostAtOnce = 60;

    public const int MostPasswordsInAMinute = 5;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = SayWhen;
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress?.ToString();
        if (IsPassword(context)) return RateLimitPartition.GetFixedWindowLimiter($"password {address}", _ => new() { PermitLimit = MostPasswordsInAMinute, Window = Minute });

        // Where connections have no address, as over a socket of the system, readers cannot be told apart: one would lock all out.
        return address is not null && IsDear(context) && !LocalReader.IsLocal(context)
            ? RateLimitPartition.GetTokenBucketLimiter(address, _ => new() { TokenLimit = MostAtOnce, TokensPerPeriod = 1, ReplenishmentPeriod = Second })
            : RateLimitPartition.GetNoLimiter("");
    }

    private static bool IsPassword(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments(SiteUrls.SignIn, StringComparison.OrdinalIgnoreCase);

    private static bool IsDear(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        || DataPath.Is(context.Request.Path)
        || context.Request.Path.StartsWithSegments(SearchQuery.Path, StringComparison.OrdinalIgnoreCase);

    private static ValueTask SayWhen(OnRejectedContext rejected, CancellationToken ct)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Second;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
