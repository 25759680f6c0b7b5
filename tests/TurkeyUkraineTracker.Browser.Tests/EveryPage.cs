using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>What a reader can rely on wherever they are.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryPage(SiteInBrowser site)
{
    private const int Narrow = 360;

    private const int Wide = 1280;

    private const int Wider = 1600;

    // Off unless asked for, as all rules that are new in WCAG 2.2.
    private static readonly AxeRunOptions AllRules = new() { Rules = new() { ["target-size"] = new() { Enabled = true } } };

    public static TheoryData<string> Kinds => PageKinds.All;

    /// <summary>WCAG 2.2 to AA and axe's own best practices, whatever the weight of the fault.</summary>
    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Has_nothing_that_axe_finds_wrong_in_light_and_dark_on_wide_and_narrow_screens(string kind)
    {
        foreach (var (scheme, width) in ((ColorScheme, int)[])[(ColorScheme.Light, Wide), (ColorScheme.Dark, Wide), (ColorScheme.Light, Narrow), (ColorScheme.Dark, Narrow)])
        {
            await using var window = await site.OpenAsync(width: width, scheme: scheme);
            await window.GoToAsync(kind);
            // Below the top something may stick over half of a link, which then counts as a small one.
            await window.Page.EvaluateAsync("scrollTo({ top: 0, behavior: 'instant' })");

            var result = await window.Page.RunAxe(AllRules);

            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => $"{scheme}, {width}: {InWords(violation)}")));
        }
    }

    /// <summary>Half the width is what a window keeps at 200 % zoom.</summary>
    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Needs_no_sideways_scrolling_on_a_narrow_screen_and_at_200_percent(string kind)
    {
        foreach (var width in (int[])[Narrow, Wide / 2])
        {
            await using var window = await site.OpenAsync(width: width);
            await window.GoToAsync(kind);

            var wide = await OverflowAsync(window.Page) == 0 ? "" : await window.Page.EvaluateAsync<string>(TooWide);
            Assert.True(wide.Length == 0, $"{width}: {wide}");
        }
    }

    /// <summary>WCAG 1.4.4: who sets letters to twice their size keeps the page, in whatever window.</summary>
    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Needs_no_sideways_scrolling_with_letters_of_twice_the_size(string kind)
    {
        foreach (var width in (int[])[Narrow, Wide, Wider])
        {
            await using var window = await site.OpenAsync(width: width);
            await window.GoToAsync(kind);
            await window.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

            var wide = await OverflowAsync(window.Page) == 0 ? "" : await window.Page.EvaluateAsync<string>(TooWide);
            Assert.True(wide.Length == 0, $"{width}: {wide}");
        }
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Leaves_the_console_silent(string kind)
    {
        await using var window = await site.OpenAsync();

        await window.GoToAsync(kind);

        Assert.Equal(PageKinds.Status(kind) is { } status ? [$"{window.Page.Url}: Failed to load resource: the server responded with a status of {status}"] : [], window.Complaints);
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Is_dark_where_the_reader_wants_it_dark(string kind)
    {
        await using var light = await site.OpenAsync(scheme: ColorScheme.Light);
        await using var dark = await site.OpenAsync(scheme: ColorScheme.Dark);
        await light.GoToAsync(kind);
        await dark.GoToAsync(kind);

        Assert.True(await light.Page.BrightnessAsync() > 200);
        Assert.True(await dark.Page.BrightnessAsync() < 60);
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Is_printed_on_white_without_what_can_only_be_pressed(string kind)
    {
        await using var window = await site.OpenAsync(width: 794, scheme: ColorScheme.Dark);
        await window.GoToAsync(kind);

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await window.Page.BrightnessAsync() > 250);
        Assert.Equal(0, await OverflowAsync(window.Page));
        Assert.Equal(0, await window.Page.Locator(":is(nav, button, input, .skip):visible").CountAsync());
    }

    [BrowserTheory, MemberData(nameof(Kinds))]
    public async Task Says_the_language_of_words_that_are_written_as_English_never_is(string kind)
    {
        await using var window = await site.OpenAsync();
        await window.GoToAsync(kind);

        Assert.Empty(await window.Page.EvaluateAsync<string[]>(ForeignWordsWithoutLanguage));
    }

    // Letters with a mark above a mark, or with a horn, are Vietnamese; ş, ğ and the like may stand in anybody's name.
    // What an actor is called has no language of its own, and the examples of the rules are told as one document.
    private const string ForeignWordsWithoutLanguage =
        """
        () => {
          const foreign = /[\u01A1\u01B0\u1EA1-\u1EF9]|\p{Script=Cyrillic}/u;
          const named = "[data-actor], [data-facet], [data-citation-line], .tension-value, .rule-book, a[href^='/actors/'], a[href^='/terms/']";
          const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (foreign.test(text.data) && text.parentElement.closest("[lang]").lang === "en" && !text.parentElement.closest(named)) found.push(text.data.trim());
          }
          return found;
        }
        """;

    // The innermost elements that reach beyond the window, as a reader of the source would look for them.
    private const string TooWide = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && ![...e.children].some(c => c.getBoundingClientRect().right > innerWidth + 1))
          .slice(0, 5).map(e => `${e.parentElement.className}>${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 30)}`).join(' | ')
        """;

    private static Task<int> OverflowAsync(IPage page) => page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)");

    private static string InWords(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}): {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
