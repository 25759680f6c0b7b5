using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>Colours, keys and labels: what makes reading easier, and what is left of it without script.</summary>
[Collection(BrowserTests.Name)]
public sealed class Comfort(SiteInBrowser site)
{
    [BrowserFact]
    public async Task Colours_are_chosen_without_any_script()
    {
        await using var window = await site.OpenAsync(runsScript: false);
        await window.Page.GotoAsync("/about");

        await Colour(window.Page, "Dark").CheckAsync();

        await Expect(window.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(19, 21, 23)");
    }

    [BrowserFact]
    public async Task Colours_that_were_chosen_hold_on_other_pages_until_they_follow_the_system_again()
    {
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync("/about");
        await Colour(window.Page, "Dark").CheckAsync();

        await window.Page.GotoAsync("/claims");
        Assert.True(await window.Page.BrightnessAsync() < 60);
        await Colour(window.Page, "Auto").CheckAsync();
        await window.Page.GotoAsync("/about");

        Assert.True(await window.Page.BrightnessAsync() > 200);
    }

    [BrowserFact]
    public async Task Keys_lead_to_the_search_field_and_from_claim_to_claim()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/claims");
        var claims = page.Locator("li[data-claim] .tx a");

        foreach (var (key, place) in ((string, int)[])[("j", 0), ("j", 1), ("j", 2), ("k", 1)])
        {
            await page.Keyboard.PressAsync(key);
            await Expect(claims.Nth(place)).ToBeFocusedAsync();
        }

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("input[type=search]:focus")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Keys_can_be_switched_off()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/claims");
        await page.Keyboard.PressAsync("?");
        await page.GetByLabel("Listen to the keys").UncheckAsync();

        await page.GotoAsync("/claims");
        await page.Keyboard.PressAsync("j");

        await Expect(page.Locator("body")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Whatever_the_Tab_key_comes_to_is_seen_to_be_chosen()
    {
        await using var window = await site.OpenAsync();
        await window.GoToAsync("compared");

        for (var i = 0; i < 40; i++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await window.Page.EvaluateAsync<string>(UnseenFocus));
        }
    }

    [BrowserFact]
    public async Task Labels_in_the_margin_stand_level_with_their_words()
    {
        await using var window = await site.OpenAsync(width: 1600);
        await window.GoToAsync("source");

        // Each paragraph's first label is pushed down by no other.
        var distances = await window.Page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('.para .notes')].map(notes => notes.firstElementChild).map(label => " +
            "Math.abs(label.querySelector('.n').getBoundingClientRect().top - document.getElementById(label.id.replace('n-', 'c-')).getClientRects()[0].top))");

        Assert.NotEmpty(distances);
        Assert.All(distances, distance => Assert.InRange(distance, 0, 14));
    }

    [BrowserFact]
    public async Task Nothing_moves_for_a_reader_who_wants_nothing_to_move()
    {
        await using var window = await site.OpenAsync();
        await window.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        await window.GoToAsync("spot");

        await Expect(window.Page.Locator("#at")).ToHaveCSSAsync("animation-name", "none");
        await Expect(window.Page.Locator("html")).ToHaveCSSAsync("scroll-behavior", "auto");
    }

    private static ILocator Colour(IPage page, string name) => page.GetByRole(AriaRole.Group, new() { Name = "Colours" }).GetByLabel(name);

    // The element, or the label around it, shows an outline; empty when it does.
    private const string UnseenFocus =
        """
        () => {
          const chosen = document.activeElement;
          const outlined = [chosen, chosen.closest("label")].some(element => element && getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2);
          return outlined ? "" : chosen.outerHTML;
        }
        """;
}
