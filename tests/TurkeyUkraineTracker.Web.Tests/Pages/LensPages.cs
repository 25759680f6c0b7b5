using System.Globalization;
using AngleSharp.Dom;
using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

/// <summary>Terms, tensions and origins as readers see them.</summary>
public sealed class LensPages(LensPages.SiteOfOneOrigin site) : IClassFixture<LensPages.SiteOfOneOrigin>
{
    [Fact]
    public async Task A_thing_that_is_named_leads_to_its_words()
    {
        var link = (await site.GetAsync("/terms")).Page.QuerySelector("tr[data-referent=ayse-kaya] th a")!;

        var page = (await site.GetAsync(link.GetAttribute("href")!)).Page;

        Assert.Equal(["Ayşe Kaya"], page.QuerySelectorAll("thead [data-term]").Select(term => term.TextContent));
    }

    [Fact]
    public async Task A_number_leads_to_the_word_in_the_article()
    {
        var number = (await site.GetAsync("/terms/ayse-kaya")).Page.QuerySelector("table td a")!;

        var target = (await site.GetAsync(number.GetAttribute("href")!)).Page.GetElementById("at");

        Assert.Equal("Ayşe Kaya", target?.TextContent);
    }

    [Fact]
    public async Task Every_place_says_whose_word_it_is()
    {
        var places = (await site.GetAsync("/terms/ayse-kaya")).Page.QuerySelectorAll("[data-voice]");

        Assert.Equal(["own", "own"], places.Select(place => place.GetAttribute("data-voice")));
    }

    [Theory]
    [InlineData("/terms?language=vi")]
    [InlineData("/terms?kind=concept")]
    [InlineData("/terms?voice=distanced")]
    [InlineData("/terms?outlet=nobody")]
    public async Task A_filter_that_leaves_no_word_says_so_and_leads_back(string url)
    {
        var page = (await site.GetAsync(url)).Page;

        Assert.Equal("/terms", page.QuerySelector(".empty a")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("[data-referent]"));
    }

    [Fact]
    public async Task The_filter_stays_chosen_in_its_form()
    {
        var chosen = (await site.GetAsync("/terms?kind=actor&language=en")).Page.QuerySelectorAll("option[selected]");

        Assert.Equal(["actor", "en"], chosen.Select(option => option.GetAttribute("value")));
    }

    [Fact]
    public async Task A_tension_shows_both_sides_and_each_leads_to_its_words()
    {
        var sides = (await site.GetAsync("/tensions?kind=amount")).Page.QuerySelectorAll("[data-tension=amount] [data-side]");

        Assert.Equal(["26 tonnes", "70 tonnes"], sides.Select(side => side.QuerySelector(".tension-value")!.TextContent).Order());
        foreach (var link in sides.Select(side => side.QuerySelector(".tension-value a")!))
            Assert.Equal(link.TextContent, (await site.GetAsync(link.GetAttribute("href")!)).Page.GetElementById("at")?.TextContent);
    }

    [Fact]
    public async Task A_kind_of_which_there_is_none_says_so()
    {
        var page = (await site.GetAsync("/tensions?kind=rebuttal")).Page;

        Assert.StartsWith("None was found", page.QuerySelector(".empty")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_shows_its_tensions()
    {
        var claim = (await site.GetAsync("/tensions")).Page.QuerySelector("[data-tension] a[data-claim]")!;

        var page = (await site.GetAsync(claim.GetAttribute("href")!)).Page;

        Assert.Single(page.QuerySelectorAll("#tensions [data-tension]"));
    }

    [Fact]
    public async Task An_article_names_those_of_probably_one_origin_with_the_evidence()
    {
        var near = (await site.GetAsync($"/sources/{site.Slugs[0]}")).Page.QuerySelector($"[data-origin='{site.Slugs[1]}']");

        Assert.Contains("5 claims in the same order", near?.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 claims word for word", near?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_counts_origins_beside_articles()
    {
        var row = (await site.GetAsync("/claims?several=true")).Page.QuerySelector("li[data-claim]")!;
        var page = (await site.GetAsync(row.QuerySelector(".tx a")!.GetAttribute("href")!)).Page;

        Assert.Equal("probably 1 origin", row.QuerySelector("[data-badge=origins]")?.TextContent);
        Assert.Equal("2 articles, probably 1 origin", page.QuerySelector("[data-origins]")?.TextContent);
    }

    [Fact]
    public async Task A_claim_says_which_of_its_articles_probably_share_an_origin_and_why()
    {
        var address = (await site.GetAsync("/claims?several=true")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!;

        var origin = (await site.GetAsync(address)).Page.QuerySelector("[data-shared-origin]")!;

        Assert.Equal(["A", "B"], origin.QuerySelectorAll(".disc").Select(disc => disc.TextContent));
        Assert.Contains("5 claims in the same order", origin.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Two articles that tell five things alike and one with another number.</summary>
    public sealed class SiteOfOneOrigin : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles => [Ships("Morning", 26), Ships("Evening", 70)];

        private static ToldArticle Ships(string title, int coal)
        {
            (string Cargo, int Tonnes)[] cargoes = [("grain", 31), ("steel", 42), ("timber", 53), ("cement", 64), ("copper", 75), ("coal", coal)];
            var sentences = cargoes.Select(cargo => $"the northern port shipped {Count(cargo.Tonnes)} tonnes of {cargo.Cargo} to Odesa").ToList();
            var told = new ToldArticle($"{title}\n\nAyşe Kaya: {string.Join("; ", sentences)}.", "en").Titled(title).Mentions("ayse-kaya", "Ayşe Kaya", ActorKind.Person, "Ayşe Kaya");
            foreach (var (sentence, (_, tonnes)) in sentences.Zip(cargoes)) told.Claims(AttributionKind.Indirect, "ayse-kaya", null, null, null, sentence).Weighs($"{Count(tonnes)} tonnes", tonnes);
            return told;
        }

        private static string Count(int tonnes) => tonnes.ToString(CultureInfo.InvariantCulture);
    }
}
