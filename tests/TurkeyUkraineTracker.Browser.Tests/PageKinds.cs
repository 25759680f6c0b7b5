using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>Which articles a program has.</summary>
public enum Shelf
{
    Seeds,
    Odd,
}

/// <summary>One page of every kind, reached as a reader reaches it.</summary>
public static class PageKinds
{
    // A kind's name, where to start, and the links to follow from there; none when the start is the page itself.
    private static readonly Dictionary<string, (Shelf Shelf, string Start, string[] Links)> Ways = new()
    {
        ["home"] = Seeds("/"),
        ["claims"] = Seeds("/claims"),
        ["claims-empty"] = Seeds("/claims?q=nothingthatanybodyeverwrote"),
        ["claim"] = Seeds("/claims", "[data-claim] a[href^='/claims/']"),
        ["compared"] = Seeds("/claims?several=true", "[data-claim] a[href^='/claims/']"),
        ["actors"] = Seeds("/actors"),
        ["actor"] = Seeds("/actors", "main a[href^='/actors/']"),
        ["sources"] = Seeds("/sources"),
        ["source"] = Seeds("/sources", "main a[href^='/sources/']"),
        ["spot"] = Seeds("/figures", "main a[href*='?at=']"),
        ["figures"] = Seeds("/figures"),
        ["outlet"] = Seeds("/sources", "main a[href^='/outlets/']"),
        ["search"] = Seeds("/search?q=kiev"),
        ["search-figures"] = Seeds("/search?q=5.5"),
        ["timeline"] = Seeds("/timeline?date=published"),
        ["terms"] = Seeds("/terms"),
        ["term"] = Seeds("/terms", "main th a[href^='/terms/']"),
        ["tensions"] = Seeds("/tensions"),
        ["about"] = Seeds("/about"),
        ["not-found"] = Seeds("/no/such/page"),
        ["refused"] = Seeds("/claims?kind=x"),
        ["import"] = Odd("/import"),
        ["import-job"] = Odd("/import", "main a[href^='/import/']"),
        ["versions"] = Odd("/sources", "main a[href*='/storm']", "[data-changes]"),
        ["no-rules"] = Odd("/sources", "main a[lang=ru]"),
        ["harmful"] = Odd("/sources", "main a[href*='script']"),
        ["harmful-claim"] = Odd("/claims", "[data-claim] a[href*='onerror']"),
        ["harmful-claims"] = Odd("/claims"),
    };

    public static TheoryData<string> All => new(Ways.Keys);

    /// <summary>What the browser says of a page that is meant to fail; null for others.</summary>
    public static string? Status(string kind) => kind switch
    {
        "not-found" => "404 (Not Found)",
        "refused" => "400 (Bad Request)",
        _ => null,
    };

    public static async Task GoToAsync(this ReaderWindow window, string kind)
    {
        var (shelf, start, links) = Ways[kind];
        await window.Page.GotoAsync(new Uri(window.Addresses[shelf], start).ToString());
        foreach (var link in links)
        {
            var href = await window.Page.Locator(link).First.GetAttributeAsync("href");
            await window.Page.GotoAsync(new Uri(window.Addresses[shelf], href).ToString());
        }
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

    private static (Shelf Shelf, string Start, string[] Links) Seeds(string start, params string[] links) => (Shelf.Seeds, start, links);

    private static (Shelf Shelf, string Start, string[] Links) Odd(string start, params string[] links) => (Shelf.Odd, start, links);
}
