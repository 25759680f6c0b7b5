using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Web.Pages.Claims;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>A claim that more articles tell than a reader can compare.</summary>
public sealed class AStoryOfManyArticles(AStoryOfManyArticles.Site site) : IClassFixture<AStoryOfManyArticles.Site>
{
    private const int Articles = 40;

    [Fact]
    public async Task Its_page_says_how_many_are_compared_and_lists_all()
    {
        var page = await PageAsync();
        var compared = (await PartsAsync()).SelectMany(part => part.QuerySelectorAll(".wording")).Select(wording => wording.GetAttribute("data-source")).Distinct().Count();

        Assert.Equal($"{compared} of {Articles} articles are compared; all are listed under All articles.", page.QuerySelector("[data-compared]")?.TextContent);
        Assert.Equal(Articles, page.QuerySelectorAll("#articles [data-source]").Length);
        Assert.NotNull(page.QuerySelector(".toc a[href='#articles']"));
    }

    [Fact]
    public async Task It_is_printed_in_all_of_them_and_their_origins_are_not_counted()
    {
        Assert.Contains($"{Articles} articles\n", (await PageAsync()).QuerySelector(".facts")!.TextContent.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("origin", (await PageAsync()).QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.GetAsync("/claims")).Page.QuerySelectorAll("[data-badge=origins]"));
    }

    [Theory]
    [InlineData("/"), InlineData("/claims"), InlineData("/actors/ayse-kaya")]
    public async Task A_list_names_five_of_them_and_says_how_many_more_there_are(string address)
    {
        var more = (await site.GetAsync(address)).Page.QuerySelector("li[data-more]")!;

        Assert.Equal($"and {Articles - 5} more", more.TextContent);
        Assert.Equal(5, more.ParentElement!.QuerySelectorAll("[data-source]").Length);
    }

    [Fact]
    public async Task A_few_are_held_against_each_other_at_a_time_and_keep_their_letters()
    {
        var parts = await PartsAsync();

        Assert.All(parts, part => Assert.InRange(part.QuerySelectorAll(".matrix thead th .disc").Length, 1, ShowModel.ArticlesShown));
        var letters = parts.SelectMany(part => part.QuerySelectorAll(".matrix thead th .disc")).Select(disc => disc.TextContent).ToList();
        Assert.Equal(letters.Count, letters.Distinct().Count());
        Assert.Equal("A", letters[0]);
    }

    [Fact]
    public async Task An_article_that_is_not_compared_is_no_place_to_begin()
    {
        var address = (await site.GetAsync("/claims")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.BadRequest, (await site.GetAsync($"{address}?from={Articles + 1}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.GetAsync($"{address}?from=0")).Status);
    }

    // The page of a claim and those that go on with its articles.
    private async Task<IReadOnlyList<IDocument>> PartsAsync()
    {
        var parts = new List<IDocument> { await PageAsync() };
        foreach (var part in parts[0].QuerySelectorAll("[data-parts] a").Select(link => link.GetAttribute("href")!)) parts.Add((await site.GetAsync(part)).Page);
        return parts;
    }

    private async Task<IDocument> PageAsync() =>
        (await site.GetAsync((await site.GetAsync("/claims")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!)).Page;

    public sealed class Site : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles => [.. Enumerable.Range(1, AStoryOfManyArticles.Articles).Select(Telling)];

        private static ToldArticle Telling(int number)
        {
            var title = $"Report {number.ToString(CultureInfo.InvariantCulture)}";
            const string Content = "the northern port shipped 31 tonnes of grain to Odesa";
            return new ToldArticle($"{title}\n\nAyşe Kaya said that {Content}.", "en").Titled(title)
                .Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Ayşe Kaya")
                .Claims(AttributionKind.Indirect, "ayse-kaya", "Ayşe Kaya", "said", null, Content)
                .Weighs("31 tonnes", 31);
        }
    }
}
