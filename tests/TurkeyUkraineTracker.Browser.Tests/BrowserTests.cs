using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>One browser and two programs for all browser tests, one with the seed articles and one with odd ones: two cores are quickly filled.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private readonly Dictionary<Shelf, (TrackerProcess Tracker, Uri Address)> _trackers = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserTests.ReasonToSkip is not null) return;

        _trackers[Shelf.Seeds] = await TrackerProcess.StartAsync();
        _trackers[Shelf.Odd] = await TrackerProcess.StartAsync(OddArticles.WriteTo);
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
            BaseURL = _trackers[Shelf.Seeds].Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "en-GB",
            JavaScriptEnabled = runsScript,
        });
        context.SetDefaultTimeout(15_000);
        return new(context, await context.NewPageAsync(), _trackers.ToDictionary(tracker => tracker.Key, tracker => tracker.Value.Address));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var (tracker, _) in _trackers.Values) await tracker.DisposeAsync();
    }
}

/// <summary>A reader's window, and every complaint its console made.</summary>
public sealed class ReaderWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public ReaderWindow(IBrowserContext context, IPage page, IReadOnlyDictionary<Shelf, Uri> addresses)
    {
        (_context, Page, Addresses) = (context, page, addresses);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public IReadOnlyDictionary<Shelf, Uri> Addresses { get; }

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
