using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web;
using TurkeyUkraineTracker.Web.Access;

namespace TurkeyUkraineTracker.Benchmarks.Site;

/// <summary>The site and a bare page, each on a port of its own in a process of its own, so that what asks costs the one as much as the other.</summary>
internal static class ServedSite
{
    /// <summary>What the process is started with.</summary>
    public const string Command = "serve";

    /// <summary>Prints the two addresses, the site's first, and serves until the standard input ends.</summary>
    public static async Task ServeAsync(string database)
    {
        await using var site = Build(typeof(Web.Site), services => services
            .AddTrackerStore(database).AddIngestion(Path.Combine(AppContext.BaseDirectory, "seeds", "topic")).AddSite(CuratorFile.Beside(database)));
        site.MapSite();
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TrackerDatabase>().MigrateAsync(Console.Error.WriteLine, default);

        await using var bare = Build(typeof(ServedSite), services => services.AddRazorPages());
        bare.MapRazorPages();
        foreach (var app in new[] { site, bare })
        {
            await app.StartAsync();
            Console.WriteLine(app.Urls.Single());
        }

        await Console.In.ReadToEndAsync();
    }

    private static WebApplication Build(Type inAssembly, Action<IServiceCollection> add)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = inAssembly.Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        add(builder.Services);
        return builder.Build();
    }
}
