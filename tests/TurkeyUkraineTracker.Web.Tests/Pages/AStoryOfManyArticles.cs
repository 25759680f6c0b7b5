using System.Globalization;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>A claim that more articles tell than a reader can compare.</summary>
public sealed class AStoryOfManyArticles(AStoryOfManyArticles.Site site) : IClassFixture<AStoryOfManyArticles.Site>
{
    private const int Articles = 40;

    [Fact]
    public async Task Its_page_says_how_many_are_compared_and_lists_all()
    {
        var page = await PageAsync();
        var compared = page.QuerySelectorAll(".wording").Select(wording => wording.GetAttribute("data-source")).Distinct().Count();

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
