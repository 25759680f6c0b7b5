using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TurkeyUkraineTracker.Web.Tests.Operations;

/// <summary>A collector of measurements and traces on this machine, which keeps what it is sent.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Body)> _sent = new();
    private readonly WebApplication _app;

    public Collector()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(KeepAsync);
    }

    public IReadOnlyCollection<(string Path, string Body)> Sent => _sent;

    public async Task<string> StartAsync()
    {
        await _app.StartAsync();
        return _app.Urls.Single();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // Names are readable in the bytes of Protocol Buffers.
    private async Task KeepAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
        _sent.Enqueue((context.Request.Path, await reader.ReadToEndAsync()));
    }
}
