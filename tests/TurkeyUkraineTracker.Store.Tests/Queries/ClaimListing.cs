using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Listing;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class ClaimListing : IDisposable
{
    private readonly TestStore _store = new();

    private readonly ClaimTable _table = new();

    public void Dispose()
    {
        _table.Dispose();
        _store.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_row_tells_whether_its_speaker_denied_the_words(bool isDenied)
    {
        await _store.SaveAsync(new Story("Anna denied that the port was shut.")
            .Mentions("anna", "Anna", ActorKind.Person, "Anna").Claims("the port was shut", "anna", "Anna", "denied", isDenied: isDenied));

        var row = Assert.Single((await PageAsync(new(), 10)).Rows);

        Assert.Equal(isDenied, row.IsDenied);
    }

    [Fact]
    public async Task Newest_known_day_comes_first_and_ties_keep_the_order_of_the_article()
    {
        await _store.SaveAsync(new Story("One. Two. Three. Four. Five.").Published("2024-11-03")
            .Claims("One", said: "XXXX-12-03")
            .Claims("Two", said: "2024-11-05")
            .Claims("Three")
            .Claims("Four", said: "2024-11")
            .Claims("Five", said: "2024-11-05"));

        Assert.Equal(["Four", "Two", "Five", "One", "Three"], (await PageAsync(new(), 10)).Rows.Select(row => row.Text));
    }

    [Fact]
    public async Task Pages_join_without_gap_or_repetition_through_ties()
    {
        await SaveManyAsync();

        var seen = new List<string>();
        for (var filter = new ClaimFilter(); ;)
        {
            var page = await PageAsync(filter, 3);
            Assert.Equal(8, page.Total);
            seen.AddRange(page.Rows.Select(row => row.Text));
            if (page.Next is null) break;
            filter = filter with { After = page.Next };
        }

        Assert.Equal((await PageAsync(new(), 100)).Rows.Select(row => row.Text), seen);
    }

    [Fact]
    public async Task A_page_that_ends_the_list_has_no_next_one()
    {
        await SaveManyAsync();

        Assert.Null((await PageAsync(new(), 8)).Next);
        Assert.NotNull((await PageAsync(new(), 7)).Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1-")]
    [InlineData("-1-2")]
    [InlineData("1-99999999999")]
    public async Task A_page_key_that_is_none_is_refused(string after) =>
        await Assert.ThrowsAsync<FormatException>(() => PageAsync(new(After: after), 3));

    [Fact]
    public async Task An_empty_store_has_an_empty_page_and_empty_facets()
    {
        var page = await PageAsync(new(), 3);
        var facets = await FacetsAsync(new());

        Assert.Equal((0, 0, null), (page.Rows.Count, page.Total, page.Next));
        Assert.Empty(facets.Speakers.Concat(facets.About).Concat(facets.Outlets).Concat(facets.Languages).Concat(facets.Kinds));
    }

    [Fact]
    public async Task A_row_has_speaker_sources_and_the_number_of_figures()
    {
        await _store.SaveAsync(new Story("Three ships left, a mayor said.", "a.txt").Titled("Ships").By("The Paper").Published("2024-11")
            .Mentions("mayor", "A Mayor", ActorKind.Person, "a mayor").Counts("Three ships", 3, "ship")
            .Claims("Three ships left", "mayor", "a mayor", "said", "2024-11-01", AttributionKind.Direct));

        var row = Assert.Single((await PageAsync(new(), 10)).Rows);

        Assert.Equal(new ActorLink("mayor", "A Mayor", ActorKind.Person), row.Speaker);
        Assert.Equal((EdtfDate.Parse("2024-11-01"), DateBasis.Stated, 1, AttributionKind.Direct), (row.SaidOn, row.SaidOnBasis, row.FigureCount, row.Kind));
        var source = Assert.Single(row.Sources);
        Assert.Equal(("Ships", "The Paper", "en", "2024-11"), (source.Title, source.Outlet, source.Language, source.Published?.Text));
    }

    [Fact]
    public async Task The_number_of_SQL_commands_does_not_depend_on_the_page()
    {
        await SaveManyAsync();
        await PageAsync(new(), 1); // reads the claims into memory

        Assert.Equal(await CommandsAsync(1), await CommandsAsync(8));
        Assert.InRange(await CommandsAsync(8), 1, 5);
    }

    [Fact]
    public async Task A_facet_counts_under_the_other_filters_but_not_its_own()
    {
        await SaveManyAsync();

        var facets = await FacetsAsync(new(Speaker: "anna", Language: "en"));

        Assert.Equal([("anna", "Anna", 2, true), ("boris", "Boris", 2, false)], facets.Speakers.Select(Shown));
        Assert.Equal([("en", "en", 2, true), ("vi", "vi", 2, false)], facets.Languages.Select(Shown));
        Assert.Equal([("the-paper", "The Paper", 2, false)], facets.Outlets.Select(Shown));
        Assert.Equal([("indirect", "indirect", 2, false)], facets.Kinds.Select(Shown));
        Assert.Empty(facets.About);
    }

    [Fact]
    public async Task A_selected_choice_that_nothing_is_left_of_can_still_be_taken_back()
    {
        await SaveManyAsync();

        var facets = await FacetsAsync(new(Speaker: "anna", Language: "tr"));

        Assert.Equal([("anna", "Anna", 0, true)], facets.Speakers.Select(Shown));
        Assert.Contains(("tr", "tr", 0, true), facets.Languages.Select(Shown));
    }

    [Fact]
    public async Task The_number_of_commands_for_facets_does_not_depend_on_the_choices()
    {
        await _store.SaveAsync(new Story("One.").Claims("One"));
        var few = await FacetCommandsAsync();

        await SaveManyAsync();

        Assert.Equal(few, await FacetCommandsAsync());
    }

    private static (string, string, int, bool) Shown(FacetOption option) => (option.Value, option.Label, option.Count, option.IsSelected);

    private async Task SaveManyAsync()
    {
        foreach (var language in new[] { "en", "vi" })
        {
            await _store.SaveAsync(new Story($"In {language}: A1 so Anna. A2 she added. B1 so Boris. B2 he added.", $"{language}.txt", language)
                .By("The Paper").Titled(language)
                .Mentions("anna", "Anna", ActorKind.Person, "Anna").Mentions("boris", "Boris", ActorKind.Person, "Boris")
                .Claims("A1", "anna").Claims("A2", "anna").Claims("B1", "boris").Claims("B2", "boris"));
        }
    }

    private async Task<ListPage<ClaimRow>> PageAsync(ClaimFilter filter, int size)
    {
        await using var context = _store.Open();
        return await new ClaimList(context, _table).PageAsync(filter, size, default);
    }

    private async Task<ClaimFacets> FacetsAsync(ClaimFilter filter)
    {
        await using var context = _store.Open();
        return await new ClaimList(context, _table).FacetsAsync(filter, default);
    }

    private async Task<int> CommandsAsync(int size)
    {
        _store.Commands = 0;
        await PageAsync(new(), size);
        return _store.Commands;
    }

    private async Task<int> FacetCommandsAsync()
    {
        _store.Commands = 0;
        await FacetsAsync(new());
        return _store.Commands;
    }
}
