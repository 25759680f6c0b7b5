using AngleSharp.Dom;

namespace TurkeyUkraineTracker.Web.Tests.Pages;

public sealed class ComparisonPages(ComparisonPages.SiteOfTwoTellings site) : IClassFixture<ComparisonPages.SiteOfTwoTellings>
{
    [Fact]
    public async Task The_list_says_in_how_many_articles_a_claim_appears()
    {
        var row = (await site.GetAsync("/claims?several=true")).Page.QuerySelectorAll("li[data-claim]").Single();

        Assert.Equal("2 articles", row.QuerySelector("[data-badge=articles]")?.TextContent);
        Assert.Equal("differs: said on", row.QuerySelector("[data-badge=differs]")?.TextContent);
    }

    [Fact]
    public async Task The_choice_across_articles_keeps_as_many_claims_as_it_promises()
    {
        var links = (await site.GetAsync("/claims")).Page.QuerySelectorAll("[data-facet=across] a").ToList();

        Assert.Equal(["in several articles 1", "articles differ 1", "with a figure 1"], links.Select(link => string.Join(' ', link.Children.Select(part => part.TextContent))));
        foreach (var link in links) Assert.Equal("1 claim", (await site.GetAsync(link.GetAttribute("href")!)).Count("total"));
    }

    [Fact]
    public async Task The_verdict_names_the_fields_by_state()
    {
        var verdict = (await PageAsync()).QuerySelector("[data-verdict]")!;

        Assert.Equal(["said on"], Fields(verdict, "differ"));
        Assert.Contains("speaker", Fields(verdict, "agree"));
        Assert.Contains("figure in tonnes", Fields(verdict, "agree"));
    }

    [Fact]
    public async Task Every_cell_leads_to_its_evidence()
    {
        var cells = (await PageAsync()).QuerySelectorAll("[data-cell]").ToList();

        Assert.NotEmpty(cells);
        foreach (var href in cells.Select(cell => cell.GetAttribute("href")!).Distinct())
            Assert.NotNull((await site.GetAsync(href)).Page.GetElementById(href.Split('#')[1]));
    }

    [Fact]
    public async Task The_wordings_stand_side_by_side_with_the_words_that_only_one_has()
    {
        var wordings = (await PageAsync()).QuerySelectorAll(".wording").ToList();

        Assert.Equal(["A", "B"], wordings.Select(wording => wording.QuerySelector(".disc")!.TextContent));
        Assert.Contains("evening", wordings[1].QuerySelector("[data-mark=only]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reasons_of_the_match_are_sentences_that_name_the_articles()
    {
        var reasons = (await PageAsync()).QuerySelectorAll("[data-reason]").ToList();

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Contains("A and B:", reason.TextContent, StringComparison.Ordinal));
        Assert.All(reasons, reason => Assert.EndsWith(".", reason.TextContent.Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chain_of_a_credited_claim_starts_at_its_speaker_and_ends_at_its_article()
    {
        var chain = (await PageAsync()).QuerySelector("[data-chain]")!;

        Assert.Equal("Ayşe Kaya", chain.QuerySelector("[data-hop] b")!.TextContent);
        Assert.Contains("The Daily Wharf", chain.QuerySelector("[data-hop=article]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_was_not_found_is_shown_as_missing()
    {
        var missing = (await PageAsync()).QuerySelectorAll("[data-chain] [data-hop=missing] b").Select(hop => hop.TextContent);

        Assert.Equal(["not found", "not found"], missing);
    }

    [Fact]
    public async Task A_figure_that_several_articles_give_is_drawn_and_told()
    {
        var rows = (await PageAsync()).QuerySelectorAll("[data-drift] tbody tr").ToList();

        Assert.Equal(["A: at least 20,000 tonnes", "B: at least 20,000 tonnes"], rows.Select(row => row.QuerySelector("svg title")!.TextContent));
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelector("svg desc")!.TextContent));
        Assert.Equal(["said 3 May 2024", "said 5 May 2024"], rows.Select(row => row.QuerySelector("[data-label=When]")!.TextContent));
    }

    [Fact]
    public async Task Every_section_of_the_page_is_named_at_its_top()
    {
        var page = await PageAsync();

        Assert.NotNull(page.GetElementById("tensions"));
        Assert.Equal(
            page.QuerySelectorAll("section.sec[id], main nav[id]").Select(section => $"#{section.Id}"),
            page.QuerySelectorAll(".toc a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_front_page_shows_which_outlet_tells_a_claim_and_where_it_differs()
    {
        var row = (await site.GetAsync("/")).Page.QuerySelector(".cover tr[data-claim]")!;

        Assert.Equal(["yes", "yes"], row.QuerySelectorAll("[data-told]").Select(cell => cell.GetAttribute("data-told")));
        Assert.Equal("differs: said on", row.QuerySelector(".differ")?.TextContent);
    }

    [Fact]
    public async Task The_history_tells_when_it_was_found_in_which_article()
    {
        var events = (await PageAsync()).QuerySelectorAll("[data-event=article]").ToList();

        Assert.Equal(["Corn waits in the port", "Corn leaves the port"], events.Select(told => told.QuerySelector("a")!.TextContent));
        Assert.All(events, told => Assert.NotNull(told.QuerySelector("time[datetime]")));
    }

    [Fact]
    public async Task The_citation_names_claim_speaker_articles_and_an_address_that_leads_back()
    {
        var page = await PageAsync();
        var (line, address) = (page.QuerySelector("[data-citation-line]")!.TextContent, page.QuerySelector("[data-permalink]")!.GetAttribute("href")!);

        Assert.StartsWith("“at least 20,000 tonnes of corn had been loaded by Tuesday.” Ayşe Kaya, 3 May 2024. In: The Daily Wharf, “Corn waits in the port”, 6 May 2024;", line, StringComparison.Ordinal);
        Assert.EndsWith(address, line, StringComparison.Ordinal);
        Assert.NotNull((await site.GetAsync(new Uri(address).AbsolutePath)).Location);
    }

    [Fact]
    public async Task A_label_in_the_margin_of_an_article_says_how_many_tell_it_and_what_differs()
    {
        var note = (await site.GetAsync($"/sources/{site.Slugs[0]}")).Page.QuerySelector("#n-1")!;

        Assert.Equal(("compare 2 articles", "differs: said on"), (note.QuerySelector(".to-claim")?.TextContent, note.QuerySelector(".differ")?.TextContent));
    }

    [Theory]
    [InlineData("/"), InlineData("/claims"), InlineData("/sources"), InlineData("/figures"), InlineData("/tensions")]
    public async Task Words_of_articles_run_in_their_own_direction(string address)
    {
        var words = (await site.GetAsync(address)).Page.QuerySelectorAll("body [lang], .speaker").ToList();

        Assert.NotEmpty(words);
        Assert.All(words, element => Assert.Equal("auto", element.GetAttribute("dir")));
    }

    [Fact]
    public async Task A_claim_of_one_article_has_no_table_and_no_verdict()
    {
        var address = (await site.GetAsync("/claims?kind=direct")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!;

        Assert.Empty((await site.GetAsync(address)).Page.QuerySelectorAll("[data-verdict], .matrix, [data-reason]"));
    }

    [Fact]
    public async Task The_front_page_counts_shared_claims_and_leads_to_them()
    {
        var home = await site.GetAsync("/");

        Assert.Equal(("1", "1"), (home.Count("several"), home.Count("differing")));
        Assert.NotNull(home.Page.QuerySelector("#lead a[data-claim]"));
        Assert.Equal(["A", "B"], home.Page.QuerySelectorAll(".lead-words .disc").Select(disc => disc.TextContent));
    }

    private async Task<IDocument> PageAsync() =>
        (await site.GetAsync((await site.GetAsync("/claims?several=true")).Page.QuerySelector("li[data-claim] .tx a")!.GetAttribute("href")!)).Page;

    private static IEnumerable<string> Fields(IElement verdict, string state) =>
        verdict.QuerySelectorAll($"[data-state={state}] li > a").Select(field => field.TextContent);

    /// <summary>A claim in two articles of one language, which do not give it the same day.</summary>
    public sealed class SiteOfTwoTellings : SiteUnderTest
    {
        private protected override IReadOnlyList<ToldArticle> Articles => [SomeArticles.Telling, SomeArticles.Retelling];
    }
}
