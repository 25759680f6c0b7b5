using System.CommandLine;
using TurkeyUkraineTracker.Ingestion.Queueing;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The web host: settings, log, rooms and site put together.</summary>
internal static class SiteHost
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <param name="allowWrites">Whether articles can be imported from a browser; then the host also works on the queue and polls feeds.</param>
    public static WebApplication Build(ParseResult parsed, bool allowWrites)
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
        builder.Services.AddRooms(settings).AddSite(allowWrites);
        if (allowWrites) builder.Services.AddHostedService<IngestionWorker>();

        var app = builder.Build();
        app.UseRequestLog();
        app.MapSite();
        return app;
    }

    private static bool NamesAddress(ConfigurationManager configuration) =>
        configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 }
        || configuration[WebHostDefaults.HttpPortsKey] is { Length: > 0 }
        || configuration[WebHostDefaults.HttpsPortsKey] is { Length: > 0 }
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
