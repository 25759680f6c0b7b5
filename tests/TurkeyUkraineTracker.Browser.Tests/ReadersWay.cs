using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>What a reader does, from the front page down to the exact words.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadersWay(SiteInBrowser site)
{
    [BrowserFact]
    public async Task Leads_from_the_front_page_to_the_words_of_a_claim_in_its_article()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Claims" }).ClickAsync();
        await page.Locator("main li[data-claim] .tx a").First.ClickAsync();
        var claimed = await page.Locator("h1").TextContentAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Read it in the article" }).First.ClickAsync();

        var target = page.Locator(":target");
        await Expect(target).ToBeInViewportAsync();
        Assert.Equal(LettersOf(claimed!), LettersOf(await MarkedWordsAsync(target)));
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task Leads_from_any_claim_marked_in_an_article_to_its_page_and_back()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await window.GoToAsync("source");
        var note = page.Locator(".notes [data-claim]").Last;
        var id = await note.GetAttributeAsync("data-claim");

        await note.Locator("a.to-claim").ClickAsync();

        await Expect(page.Locator($"article[data-claim='{id}'] h1")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Read it in the article" }).First.ClickAsync();
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Narrows_the_list_to_one_speaker_and_as_many_claims_as_the_choice_promised()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/claims");
        await page.UnfoldFiltersAsync();
        var choice = page.Locator("[data-facet=speaker] a").First;
        var promised = await NumberOfAsync(choice.Locator("[data-count]"));

        await choice.ClickAsync();

        await Expect(page.Locator("[data-filter=speaker]")).ToBeVisibleAsync();
        Assert.Equal(promised, await NumberOfAsync(page.Locator("[data-count=total]")));
        var speakers = await page.Locator("li[data-claim] .speaker [data-actor]").EvaluateAllAsync<string[]>("all => all.map(a => a.dataset.actor)");
        Assert.Single(speakers.Distinct());
    }

    /// <summary>What did Lavrov say in November 2024, where do the articles differ, show me the words.</summary>
    [BrowserFact]
    public async Task Answers_what_somebody_said_in_a_month_how_the_articles_compare_and_in_which_words()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await OpenWhatIsSaidByAsync(page, "Sergey Lavrov");
        await SetSaidAsync(page, "2024-11-01", "2024-11-30");
        // Some articles print the day without the year; the list says so and offers them.
        await page.Locator("a[data-filter=undated]").ClickAsync();
        await page.Locator("[data-facet=across] a").First.ClickAsync();
        await page.Locator("li[data-claim]:has([data-badge=articles]) .tx a").First.ClickAsync();

        await Expect(page.Locator("[data-verdict] [data-state] li").First).ToBeVisibleAsync();
        Assert.True(await page.Locator(".wording [data-passage]").CountAsync() > 1);
        await page.Locator("[data-field=cue] [data-cell]").First.ClickAsync();
        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Narrows_the_list_to_a_day_of_publication()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/claims");
        var dated = page.Locator("li[data-claim]", new() { Has = page.Locator(".side time[datetime]") }).First;
        var (id, day) = (await dated.GetAttributeAsync("data-claim"), await dated.Locator(".side time").First.GetAttributeAsync("datetime"));
        await page.UnfoldFiltersAsync();
        await page.Locator("input[name=publishedFrom]").FillAsync(day!);
        await page.Locator("input[name=publishedTo]").FillAsync(day!);

        await page.GetByRole(AriaRole.Button, new() { Name = "Show claims" }).ClickAsync();

        await Expect(page.Locator("[data-filter=publishedFrom]")).ToBeVisibleAsync();
        await Expect(page.Locator($"li[data-claim='{id}']")).ToBeVisibleAsync();
        await Expect(page.Locator("li[data-claim]").Filter(new() { HasNot = page.Locator($".side time[datetime='{day}']") })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Can_be_shared_as_an_address()
    {
        await using var mine = await site.OpenAsync();
        await mine.Page.GotoAsync("/claims");
        await mine.Page.UnfoldFiltersAsync();
        await mine.Page.Locator("[data-facet=speaker] a").First.ClickAsync();
        await Expect(mine.Page.Locator("[data-filter=speaker]")).ToBeVisibleAsync();

        await using var yours = await site.OpenAsync();
        await yours.Page.GotoAsync(mine.Page.Url);

        Assert.Equal(await ClaimsOnAsync(mine.Page), await ClaimsOnAsync(yours.Page));
    }

    [BrowserFact]
    public async Task Needs_no_mouse()
    {
        await using var window = await site.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/claims");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("a.skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "li[data-claim] .tx a");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("article[data-claim] h1")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Works_on_a_telephone()
    {
        await using var window = await site.OpenAsync(width: 390, height: 800, ColorScheme.Dark);
        var page = window.Page;
        await page.GotoAsync("/claims");
        await page.UnfoldFiltersAsync();
        await page.Locator("[data-facet=speaker] a").First.ClickAsync();
        await page.Locator("li[data-claim] .tx a").First.ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Read it in the article" }).First.ClickAsync();

        await Expect(page.Locator(":target")).ToBeInViewportAsync();
    }

    /// <summary>All words of the claim that <paramref name="target"/> begins: a claim may be marked in several runs.</summary>
    private static Task<string> MarkedWordsAsync(ILocator target) => target.EvaluateAsync<string>(
        """
        target => {
          const own = `[data-mark="${target.dataset.mark}"][data-number="${target.dataset.number}"]`;
          const runs = [...document.querySelectorAll(own)].filter(run => !run.parentElement.closest(own));
          return runs.map(run => run.textContent).join(" ");
        }
        """);

    private static async Task OpenWhatIsSaidByAsync(IPage page, string name)
    {
        await page.GotoAsync("/actors");
        await page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();
        await page.Locator("section:has(#said-by) header a").ClickAsync();
    }

    private static async Task SetSaidAsync(IPage page, string from, string to)
    {
        await page.UnfoldFiltersAsync();
        await page.Locator("input[name=saidFrom]").FillAsync(from);
        await page.Locator("input[name=saidTo]").FillAsync(to);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show claims" }).ClickAsync();
        await Expect(page.Locator("[data-filter=saidFrom]")).ToBeVisibleAsync();
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static async Task<int> NumberOfAsync(ILocator words) =>
        int.Parse(string.Concat((await words.InnerTextAsync()).Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    private static Task<string[]> ClaimsOnAsync(IPage page) =>
        page.Locator("li[data-claim]").EvaluateAllAsync<string[]>("all => all.map(row => row.dataset.claim)");

    private static async Task TabToAsync(IPage page, string selector)
    {
        const int Patience = 200;
        for (var i = 0; i < Patience; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        Assert.Fail($"The Tab key never came to {selector}.");
    }
}
