using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Access;

namespace TurkeyUkraineTracker.Web.Api;

/// <summary>Keeps answers in memory, packed as they were asked for, until something is stored.</summary>
/// <remarks>
/// What is kept is found by address, method, packing, what follows from who the reader is, and the store's version: an answer of another version is never found, and is thrown out
/// when the next one is asked for. Only what <see cref="Freshness"/> lets readers keep is kept; never errors, never what was asked for with a cookie or a password, or sets one.
/// </remarks>
internal sealed class KeptInMemory : IOutputCachePolicy
{
    private const long MostBytes = 64_000_000;

    // Long files are read once.
    private const long MostBytesOfOne = 1_000_000;

    private string? _version;

    public static void AddTo(IServiceCollection services) => services.AddOutputCache(cache =>
    {
        (cache.SizeLimit, cache.MaximumBodySize, cache.DefaultExpirationTimeSpan) = (MostBytes, MostBytesOfOne, TimeSpan.FromHours(1));
        cache.AddBasePolicy(new KeptInMemory());
    });

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var asked = context.HttpContext;
        var isKept = Freshness.IsShown(asked) && asked.Request.Headers is { Cookie.Count: 0, Authorization.Count: 0 };
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (isKept, isKept, isKept, isKept);
        if (!isKept) return;

        var version = asked.RequestServices.GetRequiredService<StoreVersion>().Read();
        await ForgetOthersAsync(asked, version, cancellation);
        context.Tags.Add(version);
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = "*";
        rules.VaryByValues["version"] = version;
        rules.VaryByValues["reader"] = WriteAccess.Standing(asked);
        rules.VaryByValues["packing"] = PackedAnswers.PackingOf(asked);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var answer = context.HttpContext.Response;
        if (answer.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(answer.Headers.SetCookie)) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private async ValueTask ForgetOthersAsync(HttpContext asked, string version, CancellationToken cancellation)
    {
        var former = Interlocked.Exchange(ref _version, version);
        if (former is not null && former != version) await asked.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(former, cancellation);
    }
}
