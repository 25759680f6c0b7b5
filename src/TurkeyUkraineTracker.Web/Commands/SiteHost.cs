using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Operations;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The web host: settings, log, rooms and site put together.</summary>
internal static class SiteHost
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <param name="allowWrites">Whether articles can be imported from a browser; then the host also works on the queue and polls feeds.</param>
    /// <param name="proxy">The reverse proxy that is believed when it says who asks; null for none.</param>
    public static WebApplication Build(ParseResult parsed, bool allowWrites, IPAddress? proxy)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. parsed.UnmatchedTokens],
            // Pages and static files are looked up by this name; the process may be a test host.
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            // The user's folder is for the user's paths; settings and static files lie beside the program.
            ContentRootPath = AppContext.BaseDirectory,
        });
        // In a clone the static files are still in the source folder; without this only the environment Development would find them.
        builder.WebHost.UseStaticWebAssets();
        if (!NamesAddress(builder.Configuration)) builder.WebHost.UseUrls(DefaultUrl);

        var settings = Settings.From(parsed, builder.Configuration);
        builder.Logging.AddServingLog(builder.Configuration, settings.IsVerbose);
        builder.WebHost.ConfigureKestrel(Restrain);
        builder.Services.AddRooms(settings).AddSite(CuratorFile.Beside(settings.Database), allowWrites);
        builder.Services.AddHostedService<Warming>();
        if (allowWrites) builder.Services.AddHostedService<IngestionWorker>();
        if (builder.Configuration[Telemetry.Endpoint] is { Length: > 0 }) builder.Services.AddHostedService<Telemetry>();

        var app = builder.Build();
        if (proxy is not null) app.UseForwardedHeaders(Believing(proxy));
        app.UseRequestLog();
        app.MapSite();
        return app;
    }

    // Nobody sends more than an address and headers, but for forms, which WriteGuard lets in.
    private static void Restrain(KestrelServerOptions server) =>
        (server.AddServerHeader, server.Limits.MaxRequestBodySize) = (false, WriteAccess.MostBytesOfStrangers);

    private static ForwardedHeadersOptions Believing(IPAddress proxy)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        options.KnownProxies.Add(proxy);
        return options;
    }

    private static bool NamesAddress(ConfigurationManager configuration) =>
        configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 }
        || configuration[WebHostDefaults.HttpPortsKey] is { Length: > 0 }
        || configuration[WebHostDefaults.HttpsPortsKey] is { Length: > 0 }
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
