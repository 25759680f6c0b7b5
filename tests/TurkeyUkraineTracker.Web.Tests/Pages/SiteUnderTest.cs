using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Writing;
using TurkeyUkraineTracker.Web.Access;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>The whole site over a real store with <see cref="SomeArticles"/>, without a network. Requests only read, so tests share it.</summary>
public class SiteUnderTest : IAsyncLifetime
{
    /// <summary>An address that fails, to see what readers are told then.</summary>
    public const string Failing = "/fails";

    /// <summary>One that programs ask.</summary>
    public const string FailingData = "/api/fails";

    public const string FailureText = "the inside of the program";

    private readonly string _folder = Directory.CreateTempSubdirectory("site").FullName;
    private WebApplication _app = null!;

    /// <summary>Slugs of the stored articles, in the order of <see cref="Articles"/>.</summary>
    public IReadOnlyList<string> Slugs { get; private set; } = [];

    public IServiceProvider Services => _app.Services;

    private protected virtual IReadOnlyList<ToldArticle> Articles => [SomeArticles.English, SomeArticles.Vietnamese];

    public async Task InitializeAsync()
    {
        Prepare(Path.Combine(_folder, "tracker.db"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseTestServer();
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.ClearProviders();
        builder.Services.AddTrackerStore(Path.Combine(_folder, "tracker.db")).AddIngestion(Topic.Empty).AddSite(CuratorFile.Beside(Path.Combine(_folder, "tracker.db")));

        AddServices(builder.Services);
        _app = builder.Build();
        _app.MapSite();
        foreach (var failing in new[] { Failing, FailingData }) _app.MapGet(failing, () => { throw new InvalidOperationException(FailureText); });
        Map(_app);
        await FillAsync();
        await _app.StartAsync();
    }

    /// <summary>Puts something where the database will be.</summary>
    private protected virtual void Prepare(string database)
    {
    }

    /// <summary>Adds addresses of a test's own.</summary>
    private protected virtual void Map(WebApplication app)
    {
    }

    /// <summary>Adds what a test wants to look on with.</summary>
    private protected virtual void AddServices(IServiceCollection services)
    {
    }

    /// <summary>Asks as a browser on another machine would.</summary>
    public Task<Answer> GetAsync(string url) => SendAsync(HttpMethod.Get, url);

    public async Task<Answer> SendAsync(HttpMethod method, string url, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var client = _app.GetTestClient();
        using var request = new HttpRequestMessage(method, new Uri(url, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, response.Content.Headers.ContentType?.ToString() ?? "", body, response.Headers.Location?.OriginalString, response.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value)));
    }

    /// <summary>Asks as a browser on the machine itself would.</summary>
    public Task<Microsoft.AspNetCore.Http.HttpContext> GetLocallyAsync(string path) => _app.GetTestServer().SendAsync(context =>
    {
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Path = path;
    });

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        Assert.False(Directory.Exists(_folder), "The test left its files behind.");
    }

    private async Task FillAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TrackerDatabase>().MigrateAsync(_ => { }, default);
        var slugs = new List<string>();
        foreach (var article in Articles) slugs.Add(await SaveAsync(scope, article));
        Slugs = slugs;
    }

    private static async Task<string> SaveAsync(AsyncServiceScope scope, ToldArticle told) =>
        (await scope.ServiceProvider.GetRequiredService<ArticleWriter>().SaveAsync(told.Raw, told.Extraction, Topic.Empty, default)).Slug;
}

/// <summary>What the site answered.</summary>
public sealed record Answer(HttpStatusCode Status, string Type, string Body, string? Location, IReadOnlyDictionary<string, string> Headers)
{
    public IHtmlDocument Page { get; } = new HtmlParser().ParseDocument(Body);

    /// <summary>Where the links of the page lead within the site, without the part after #.</summary>
    public IEnumerable<string> Links => Page.QuerySelectorAll("a[href]")
        .Select(link => link.GetAttribute("href")!.Split('#')[0])
        .Where(href => href.StartsWith('/'))
        .Distinct();

    public string Count(string of) => Page.QuerySelector($"[data-count='{of}']")?.TextContent ?? "";
}
