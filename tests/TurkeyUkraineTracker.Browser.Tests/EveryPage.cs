using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>What a reader can rely on wherever they are.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryPage(SiteInBrowser site)
{
    private const int Narrow = 360;

    public static TheoryData<string> Kinds => PageKinds.All;

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Has_nothing_that_axe_calls_serious_in_light_and_dark(string kind)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var window = await site.OpenAsync(scheme: scheme);
            await window.Page.GoToAsync(kind);

            var result = await window.Page.RunAxe();

            Assert.Empty(result.Violations.Where(IsSerious).Select(violation => $"{scheme}: {InWords(violation)}"));
        }
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Needs_no_sideways_scrolling_on_a_narrow_screen(string kind)
    {
        await using var window = await site.OpenAsync(width: Narrow);
        await window.Page.GoToAsync(kind);

        var width = await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.InRange(width, 1, Narrow);
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Leaves_the_console_silent(string kind)
    {
        await using var window = await site.OpenAsync();

        await window.Page.GoToAsync(kind);

        Assert.Equal(kind == "not-found" ? [OwnStatus(window.Page)] : [], window.Complaints);
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Is_dark_where_the_reader_wants_it_dark(string kind)
    {
        await using var light = await site.OpenAsync(scheme: ColorScheme.Light);
        await using var dark = await site.OpenAsync(scheme: ColorScheme.Dark);
        await light.Page.GoToAsync(kind);
        await dark.Page.GoToAsync(kind);

        Assert.True(await BrightnessAsync(light.Page) > 200);
        Assert.True(await BrightnessAsync(dark.Page) < 60);
    }

    // The browser itself reports the status of a page that is meant to be missing.
    private static string OwnStatus(IPage page) => $"{page.Url}: Failed to load resource: the server responded with a status of 404 (Not Found)";

    private static bool IsSerious(AxeResultItem violation) => violation.Impact is "serious" or "critical";

    private static string InWords(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}): {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";

    /// <summary>Mean of the red, green and blue of what lies behind the text, 0 to 255.</summary>
    private static Task<double> BrightnessAsync(IPage page) => page.EvaluateAsync<double>(
        """
        () => {
          const canvas = document.createElement("canvas");
          canvas.width = canvas.height = 1;
          const context = canvas.getContext("2d");
          const behind = [document.body, document.documentElement].map(e => getComputedStyle(e).backgroundColor);
          context.fillStyle = behind.find(colour => colour !== "rgba(0, 0, 0, 0)") ?? "white";
          context.fillRect(0, 0, 1, 1);
          const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        }
        """);
}
