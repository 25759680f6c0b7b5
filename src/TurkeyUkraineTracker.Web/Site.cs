using System.Reflection;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.WebEncoders;
using TurkeyUkraineTracker.Web.Access;
using TurkeyUkraineTracker.Web.Api;
using TurkeyUkraineTracker.Web.Operations;
using TurkeyUkraineTracker.Web.Pages.Import;
using TurkeyUkraineTracker.Web.Pages.Sources;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web;

/// <summary>The pages as one piece: what they need and where they answer. The queries they ask come with the store.</summary>
public static class Site
{
    public const string Name = "Claim Tracker";

    /// <summary>Of everything the site says itself.</summary>
    public const string Language = "en";

    public const string Topic = "Turkey between Ukraine and Russia";

    private const int ShortCommit = 8;

    // Tells errors of requests of every method.
    private const string ErrorPage = "/Error";

    // The only pages with forms.
    private const string ImportPages = "/Import/";

    private const string SignInPage = "/SignIn/Index";

    /// <summary>Version and, where the build knew it, the first characters of the commit: "0.1.0+1a2b3c4d".</summary>
    public static string Version { get; } = Shorten(
        typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");

    /// <param name="curator">Where the one account is, if there is one.</param>
    /// <param name="allowWrites">Whether readers on the machine itself, and the curator, may import articles.</param>
    public static IServiceCollection AddSite(this IServiceCollection services, CuratorFile curator, bool allowWrites = false)
    {
        services.AddRazorPages();
        services.AddCurator(curator).AddRateLimits().AddDeadlines().AddHealth();
        services.AddSingleton(new WriteAccess(allowWrites));
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = WriteAccess.MostBytes);
        services.AddData();
        KeptInMemory.AddTo(services);
        PackedAnswers.AddTo(services);
        // Letters of every script as themselves: a page of Vietnamese weighs half, and can be read in its source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddDataProtection().AddKeyManagementOptions(options =>
            (options.XmlRepository, options.XmlEncryptor) = (new KeysInMemory(), new NullXmlEncryptor()));
        return services;
    }

    /// <summary>Adds the pages, their files and what every answer carries. Errors of whatever is mapped get the site's error pages too.</summary>
    public static WebApplication MapSite(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(ErrorPath(StatusCodes.Status500InternalServerError));
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseProblems();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseDeadlines();
        app.UseWriteGuard();
        app.UseFreshness();
        // What is kept is kept packed.
        app.UseOutputCache();
        app.UsePacking();
        app.UseEndOfQueries();
        app.MapStaticAssets();
        var pages = app.MapRazorPages();
        pages.WithStaticAssets();
        pages.Add(OnlyShow);
        app.MapOriginalFiles();
        var data = app.MapGroup("");
        data.WithRequestTimeout(Deadlines.OfFiles);
        data.MapData();
        app.MapImportEvents();
        app.MapHealth();
        return app;
    }

    // Without it a page that has no handler for a method is taken for one whose form lacks its token, and answers 400.
    private static void OnlyShow(EndpointBuilder page)
    {
        var path = page.Metadata.OfType<PageActionDescriptor>().FirstOrDefault()?.ViewEnginePath;
        if (path == ErrorPage) return;

        var (imports, signsIn) = (path?.StartsWith(ImportPages, StringComparison.Ordinal) == true, path == SignInPage);
        page.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head, .. imports || signsIn ? [HttpMethods.Post] : Array.Empty<string>()]));
        if (signsIn) page.Metadata.Add(new SignsIn());
        // Large files may take their time.
        if (imports) page.Metadata.Add(new DisableRequestTimeoutAttribute());
    }

    private static string Shorten(string version) =>
        version.Split('+') is [var number, { Length: > ShortCommit } commit] ? $"{number}+{commit[..ShortCommit]}" : version;

    private static string ErrorPath(int status) => $"/error/{status}";
}
