using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fetching;

/// <summary>A real web server on a free port of this machine that answers as a test wants it to.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    /// <summary>What lets a test ask its own machine.</summary>
    public static readonly AddressGuard Guard = new(IPNetwork.Parse("127.0.0.0/8"));

    private readonly WebApplication _app;

    private LoopbackSite(WebApplication app) => _app = app;

    /// <summary>Every request so far: path and query.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>User agents so far.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Agents { get; } = new();

    public static async Task<LoopbackSite> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = new LoopbackSite(builder.Build());
        site._app.Run(context => site.AnswerAsync(context, answer));
        await site._app.StartAsync();
        return site;
    }

    public Uri At(string path) => new(new Uri(_app.Urls.First()), path);

    public static WebFetcher Fetcher(AddressGuard? guard = null, FetchLimits? limits = null)
    {
        var ample = limits ?? new FetchLimits(TimeSpan.FromSeconds(20), 1_000_000, TimeSpan.Zero);
        var web = new GuardedWeb(guard ?? Guard, ample, TimeProvider.System);
        return new(web, new RobotsBook(web, TimeProvider.System), ample, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        // Some answers never end; nobody waits for them.
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private Task AnswerAsync(HttpContext context, Func<HttpContext, Task> answer)
    {
        Asked.Enqueue(context.Request.Path + context.Request.QueryString);
        Agents.Enqueue(context.Request.Headers.UserAgent.ToString());
        return answer(context);
    }
}
