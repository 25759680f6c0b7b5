using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>Pictures of the main pages, to be looked at: in <c>screenshots</c> beside the tests, or where <c>TRACKER_SCREENSHOTS</c> says. Two of them stand in the README.</summary>
[Collection(BrowserTests.Name)]
public sealed class Screenshots(SiteInBrowser site)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("TRACKER_SCREENSHOTS") ?? Path.Combine(AppContext.BaseDirectory, "screenshots");

    // The picture's name, the page, and what stands in its middle.
    [BrowserTheory]
    [InlineData("home", "home", "h1")]
    [InlineData("claim", "compared", "h1")]
    [InlineData("fields", "compared", ".matrix")]
    [InlineData("source", "source", ".notes li:last-child")]
    [InlineData("claims", "claims", "h1")]
    [InlineData("actor", "actor", "h1")]
    public async Task Are_taken_of_the_page(string name, string kind, string middle)
    {
        await TakeAsync(name, kind, middle, width: 1280, ColorScheme.Light);
        await TakeAsync($"{name}-dark-narrow", kind, middle, width: 390, ColorScheme.Dark);

        Assert.All(new[] { name, $"{name}-dark-narrow" }, picture => Assert.True(new FileInfo(PathOf(picture)).Length > 10_000));
    }

    private async Task TakeAsync(string picture, string kind, string middle, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, height: 800, scheme);
        await window.GoToAsync(kind);
        await window.Page.Locator(middle).First.EvaluateAsync("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");
        await window.Page.ScreenshotAsync(new() { Path = PathOf(picture), Animations = ScreenshotAnimations.Disabled });
    }

    private static string PathOf(string picture) => Path.Combine(Folder, $"{picture}.png");
}
