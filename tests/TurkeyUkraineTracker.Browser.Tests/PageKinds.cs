using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>One page of every kind, reached as a reader reaches it.</summary>
public static class PageKinds
{
    // A kind's name, where to start, and the link to follow from there; none when the start is the page itself.
    private static readonly Dictionary<string, (string Start, string? Link)> Ways = new()
    {
        ["home"] = ("/", null),
        ["claims"] = ("/claims", null),
        ["claims-empty"] = ("/claims?q=nothingthatanybodyeverwrote", null),
        ["claim"] = ("/claims", "[data-claim] a[href^='/claims/']"),
        ["compared"] = ("/claims?several=true", "[data-claim] a[href^='/claims/']"),
        ["actors"] = ("/actors", null),
        ["actor"] = ("/actors", "main a[href^='/actors/']"),
        ["sources"] = ("/sources", null),
        ["source"] = ("/sources", "main a[href^='/sources/']"),
        ["spot"] = ("/figures", "main a[href*='?at=']"),
        ["figures"] = ("/figures", null),
        ["outlet"] = ("/sources", "main a[href^='/outlets/']"),
        ["search"] = ("/search?q=kiev", null),
        ["timeline"] = ("/timeline?date=published", null),
        ["terms"] = ("/terms", null),
        ["term"] = ("/terms", "main th a[href^='/terms/']"),
        ["tensions"] = ("/tensions", null),
        ["about"] = ("/about", null),
        ["not-found"] = ("/no/such/page", null),
        ["refused"] = ("/claims?kind=x", null),
    };

    public static TheoryData<string> All => new(Ways.Keys);

    /// <summary>What the browser says of a page that is meant to fail; null for others.</summary>
    public static string? Status(string kind) => kind switch
    {
        "not-found" => "404 (Not Found)",
        "refused" => "400 (Bad Request)",
        _ => null,
    };

    public static async Task GoToAsync(this IPage page, string kind)
    {
        var (start, link) = Ways[kind];
        await page.GotoAsync(start);
        if (link is null) return;

        var href = await page.Locator(link).First.GetAttributeAsync("href");
        await page.GotoAsync(href!);
    }

    /// <summary>Opens the filters where a narrow screen folds them away.</summary>
    public static async Task UnfoldFiltersAsync(this IPage page)
    {
        var filters = page.Locator("details.facets");
        if (await filters.GetAttributeAsync("open") is null && await filters.Locator("summary").First.IsVisibleAsync())
            await filters.Locator("summary").First.ClickAsync();
    }

    /// <summary>Mean of the red, green and blue of what lies behind the text, 0 to 255.</summary>
    public static Task<double> BrightnessAsync(this IPage page) => page.EvaluateAsync<double>(
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
