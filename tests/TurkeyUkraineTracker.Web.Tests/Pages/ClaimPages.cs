using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Entities;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class ClaimPages(SiteUnderTest site) : IClassFixture<SiteUnderTest>
{
    [Fact]
    public async Task The_claim_stands_marked_in_its_sentence_with_its_speaker_and_cue()
    {
        var page = (await site.GetAsync(await AddressOfAsync("kind=direct"))).Page;

        var passage = page.QuerySelector("[data-passage]")!;
        Assert.Equal([SomeArticles.FirstRun, SomeArticles.SecondRun], passage.QuerySelectorAll("[data-mark='claim']").Select(mark => mark.TextContent));
        Assert.Equal("Mayor of Ölüdeniz", passage.QuerySelector("[data-mark='speaker']")?.TextContent);
        Assert.Equal("told reporters", passage.QuerySelector("[data-mark='cue']")?.TextContent);
    }

    [Fact]
    public async Task It_leads_to_the_same_words_in_the_article()
    {
        var page = (await site.GetAsync(await AddressOfAsync("kind=direct"))).Page;
        var link = page.QuerySelector(".wording footer a")!.GetAttribute("href")!;

        var target = (await site.GetAsync(link)).Page.GetElementById(link.Split('#')[1]);

        Assert.Equal(SomeArticles.FirstRun, target?.TextContent);
    }

    [Fact]
    public async Task A_figure_says_what_it_was_read_as_and_leads_to_its_words()
    {
        var page = (await site.GetAsync(await AddressOfAsync("q=tonnes"))).Page;

        var figure = page.QuerySelectorAll(".facts-line div").Single(line => line.QuerySelector("dt")!.TextContent == "Figure");
        Assert.Equal("at least 20,000 tonnes read as at least 20,000 tonnes", figure.QuerySelector("dd")!.TextContent);
    }

    [Theory]
    [InlineData(""), InlineData("/wrong-slug")]
    public async Task Another_slug_leads_to_the_address_for_good(string slug)
    {
        var address = await AddressOfAsync("kind=direct");
        var id = address.Split('/')[2];

        var answer = await site.GetAsync($"/claims/{id}{slug}");

        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task The_id_of_a_claim_that_was_merged_leads_to_the_one_that_took_its_place()
    {
        var address = await AddressOfAsync("kind=direct");
        await using var scope = site.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        store.Add(new ClaimRedirect { OldKey = "merged0000", NewKey = address.Split('/')[2] });
        await store.SaveChangesAsync();

        var answer = await site.GetAsync("/claims/merged0000/its-old-slug");

        Assert.Equal((HttpStatusCode.MovedPermanently, address), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task Words_of_another_language_say_so()
    {
        var page = (await site.GetAsync(await AddressOfAsync("language=vi&kind=mixed"))).Page;

        Assert.Equal("vi", page.QuerySelector("h1")?.GetAttribute("lang"));
        Assert.Equal("vi", page.QuerySelector("blockquote")?.GetAttribute("lang"));
        Assert.Equal("một quan chức giấu tên", page.QuerySelector(".who .speaker[lang='vi']")?.TextContent);
    }

    private async Task<string> AddressOfAsync(string filter) =>
        (await site.GetAsync($"/claims?{filter}")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!;
}
