using System.Reflection;
using TurkeyUkraineTracker.Web.Pages.Sources;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web;

/// <summary>The pages as one piece: what they need and where they answer. The queries they ask come with the store.</summary>
public static class Site
{
    public const string Name = "Claim Tracker";

    public const string Topic = "Turkey between Ukraine and Russia";

    /// <summary>Version and, where the build knew it, commit.</summary>
    public static string Version { get; } =
        typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddRazorPages();
        return services;
    }

    /// <summary>Adds the pages, their files and what every answer carries. Errors of whatever is mapped get the site's error pages too.</summary>
    public static WebApplication MapSite(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(ErrorPath(StatusCodes.Status500InternalServerError));
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRouting();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapOriginalFiles();
        return app;
    }

    private static string ErrorPath(int status) => $"/error/{status}";
}
