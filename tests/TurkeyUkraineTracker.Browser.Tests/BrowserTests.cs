using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>One program and one browser for all browser tests: two cores are quickly filled.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private TrackerProcess? _tracker;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Uri? _address;

    public async Task InitializeAsync()
    {
        if (BrowserTests.ReasonToSkip is not null) return;

        (_tracker, _address) = await TrackerProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("The browser tests are required here, and no Chromium is installed: apt-get install chromium"),
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new window with nothing remembered from another test.</summary>
    public async Task<ReaderWindow> OpenAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool runsScript = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _address!.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "en-GB",
            JavaScriptEnabled = runsScript,
        });
        context.SetDefaultTimeout(15_000);
        return new(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_tracker is not null) await _tracker.DisposeAsync();
    }
}

/// <summary>A reader's window, and every complaint its console made.</summary>
public sealed class ReaderWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public ReaderWindow(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}

/// <summary>Gathers the browser tests into one collection, which runs one test at a time.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "Browser";

    public static string? ReasonToSkip { get; } = Chromium.Path is null && !Chromium.IsRequired
        ? "No Chromium on this machine: install it (Debian: apt-get install chromium) or name it in TRACKER_CHROMIUM."
        : null;
}
