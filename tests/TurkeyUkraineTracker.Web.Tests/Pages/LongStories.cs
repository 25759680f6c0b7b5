using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>A claim that more articles tell than a page compares.</summary>
public sealed class LongStories(LongStories.SiteOfManyTellings site) : IClassFixture<LongStories.SiteOfManyTellings>
{
    [Fact]
    public async Task The_page_says_how_many_wordings_it_leaves_out()
    {
        var list = (await site.GetAsync("/claims")).Page;
        var page = (await site.GetAsync(list.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!)).Page;

        var shown = page.QuerySelectorAll(".wording").Length;
        foreach (var part in page.QuerySelectorAll("[data-parts] a")) shown += (await site.GetAsync(part.GetAttribute("href")!)).Page.QuerySelectorAll(".wording").Length;

        Assert.InRange(shown, 32, 33);
        Assert.StartsWith($"{SiteOfManyTellings.Tellings - shown} further wordings", page.QuerySelector("[data-further]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{SiteOfManyTellings.Tellings} articles", page.QuerySelector("[data-origins]")?.TextContent, StringComparison.Ordinal);
    }

    public sealed class SiteOfManyTellings : SiteUnderTest
    {
        public const int Tellings = 38;

        private protected override IReadOnlyList<ToldArticle> Articles => [.. Enumerable.Range(1, Tellings).Select(Telling)];

        private static ToldArticle Telling(int number) =>
            new ToldArticle($"Edition {number}\n\nBoris said that the port shipped 40 tonnes of grain.", "en")
                .Mentions("boris", "Boris", ActorKind.Person, "Boris")
                .Weighs("40 tonnes", 40)
                .Claims(AttributionKind.Indirect, "boris", "Boris", "said", null, "the port shipped 40 tonnes of grain");
    }
}
