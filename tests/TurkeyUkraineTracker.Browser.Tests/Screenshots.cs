using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>The README's pictures, taken when <c>TRACKER_SCREENSHOTS</c> names the folder for them.</summary>
[Collection(BrowserTests.Name)]
public sealed class Screenshots(SiteInBrowser site)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("TRACKER_SCREENSHOTS");

    // The picture's name, the page, and what stands in its middle.
    [ScreenshotTheory]
    [InlineData("claim", "compared", "h1")]
    [InlineData("source", "source", ".notes li:last-child")]
    public async Task Are_taken_of_the_page(string name, string kind, string middle)
    {
        await using var window = await site.OpenAsync(width: 1280, height: 800);
        await window.Page.GoToAsync(kind);
        await window.Page.Locator(middle).First.EvaluateAsync("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");

        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ScreenshotTheoryAttribute : TheoryAttribute
    {
        public ScreenshotTheoryAttribute() =>
            Skip = BrowserTests.ReasonToSkip ?? (Folder is null ? "No pictures are asked for: TRACKER_SCREENSHOTS names a folder for them." : null);
    }
}
