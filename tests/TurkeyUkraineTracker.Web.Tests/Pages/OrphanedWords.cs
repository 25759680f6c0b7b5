using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>What pages show when the store is not as it was written. The site is this class's own: its tests damage it.</summary>
public sealed class OrphanedWords(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task The_article_lists_them_as_first_read_and_marks_nothing_in_their_place()
    {
        await DamageAsync($"UPDATE Contents SET Text = replace(Text, 'storm had closed', 'frost had closed')");

        var page = (await site.GetAsync($"/sources/{site.Slugs[0]}?c=3")).Page;

        Assert.Equal("The storm had closed the harbour in December", page.QuerySelector("[data-orphan='narrated'] q")?.TextContent);
        Assert.Equal("c-3", page.QuerySelector("[data-orphan='narrated']")?.Id);
        Assert.Empty(page.QuerySelectorAll("mark[data-number='3'], #n-3"));
    }

    [Fact]
    public async Task A_place_outside_of_the_text_breaks_no_page()
    {
        await DamageAsync($"UPDATE Appearances SET Spans = json_set(Spans, '$.Speaker', json('[[900000,900009]]')) WHERE Number = 1");

        var article = await site.GetAsync($"/sources/{site.Slugs[0]}");
        var claim = await site.GetAsync(article.Page.QuerySelector("[data-orphan='claim'] a")!.GetAttribute("href")!);

        Assert.NotEmpty(claim.Page.QuerySelectorAll(".orphan"));
    }

    [Fact]
    public async Task A_file_that_lost_its_bytes_breaks_no_page()
    {
        await DamageAsync($"UPDATE Contents SET RawBytes = x'00'");

        var page = (await site.GetAsync($"/sources/{site.Slugs[0]}?at=5-12")).Page;

        Assert.NotNull(page.GetElementById("at"));
        Assert.Null(page.QuerySelector("[data-mark='raw']"));
    }

    private async Task DamageAsync(FormattableString damage)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TrackerContext>().Database.ExecuteSqlAsync(damage);
    }
}
