using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class Searching : IDisposable
{
    private static readonly Topic Topic = new(
        [
            new("zelensky", "Volodymyr Zelensky", ActorKind.Person, null, null, [new("uk", NameForm.Name, "Володимир Зеленський"), new("", NameForm.Alias, "Zelenskyy")]),
            new("ukraine", "Ukraine", ActorKind.State, null, null, [new("en", NameForm.Metonym, "Kyiv"), new("en", NameForm.Metonym, "Kiev"), new("ru", NameForm.Metonym, "Киев")]),
        ],
        [], []);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task One_search_finds_claims_articles_actors_and_figures()
    {
        await SaveAsync();

        var found = await FindAsync("zelensky");

        Assert.Equal((1, 1, 1, 0), (found.Claims.Total, found.Articles.Total, found.Actors.Total, found.Figures.Total));
        Assert.Equal(1, (await FindAsync("20,000 tonnes")).Figures.Total);
    }

    [Theory]
    [InlineData("Зеленський")]
    [InlineData("zelenskyy")]
    public async Task A_name_finds_what_is_told_under_another(string typed)
    {
        await SaveAsync();

        var found = await FindAsync(typed);

        Assert.Equal(["the port was open"], found.Claims.Rows.Select(row => row.Words.Text));
        Assert.Equal(["zelensky"], found.Actors.Rows.Select(row => row.Actor.Slug));
    }

    [Theory]
    [InlineData("5.5", "exports of 5,5 tỷ USD, 1,200 drones")]
    [InlineData("5.5 billion", "exports of 5,5 tỷ USD, 1,200 drones")]
    [InlineData("$5.5bn", "exports of 5,5 tỷ USD, 1,200 drones")]
    [InlineData("5,5 tỷ", "exports of $5.5 billion, 1.200 drones")]
    public async Task A_figure_is_found_in_any_notation_and_all_of_it_is_marked(string typed, string written)
    {
        var words = written.Contains('$', StringComparison.Ordinal) ? "$5.5 billion" : "5,5 tỷ USD";
        await _store.SaveAsync(new Story(written).Counts(words, 5_500_000_000m, "USD").Counts(written[^12..], 1_200m, "drone"));

        var found = Assert.Single((await FindAsync(typed)).Figures.Rows);

        Assert.Equal((words, words), (found.Words.Text, Assert.Single(found.Words.Marks).Of(found.Words.Text)));
    }

    [Theory]
    [InlineData("1 200", 1)]
    [InlineData("1.200 drones", 1)]
    [InlineData("1,200 tonnes", 0)]
    [InlineData("1,200 USD", 0)]
    [InlineData("\"1 200\"", 0)]
    public async Task What_stands_beside_a_number_has_to_stand_with_the_figure_and_marks_ask_for_the_very_words(string typed, int found)
    {
        await _store.SaveAsync(new Story("They flew 1200 drones.").Counts("1200 drones", 1_200m, "drone"));

        Assert.Equal(found, (await FindAsync(typed)).Figures.Total);
    }

    [Fact]
    public async Task The_other_names_are_said_and_can_be_left_out()
    {
        await SaveAsync();

        Assert.Equal(["Kyiv", "Киев"], Assert.Single((await FindAsync("kiev")).Variants).Others.Select(name => name.Text));
        Assert.Equal(1, (await FindAsync("kiev")).Articles.Total);
        Assert.Equal(0, (await FindAsync("kiev", exact: true)).Articles.Total);
    }

    [Fact]
    public async Task A_place_that_stands_for_a_state_finds_no_claim_that_names_only_the_state()
    {
        await _store.SaveAsync(new Story("Ukraine sold corn.").Mentions("ukraine", "Ukraine", ActorKind.State, "Ukraine").Claims("Ukraine sold corn"), Topic);

        Assert.Equal(0, (await FindAsync("kiev")).Claims.Total);
        Assert.Equal(1, (await FindAsync("ukraine")).Claims.Total);
    }

    [Fact]
    public async Task Words_of_an_article_are_shown_where_they_stand()
    {
        await SaveAsync();

        var article = Assert.Single((await FindAsync("\"loaded at night\"")).Articles.Rows);

        Assert.Equal("loaded at night", Assert.Single(article.Words.Marks).Of(article.Words.Text));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("{SearchText} : (")]
    [InlineData("* OR NOT ^a")]
    [InlineData("\0\uD800")]
    [InlineData("𝔘 船 ½ हिन्दी")]
    public async Task Nothing_that_is_typed_is_an_error(string typed)
    {
        await SaveAsync();

        Assert.Equal(0, (await FindAsync(typed)).Total);
    }

    [Fact]
    public async Task What_is_removed_is_found_no_more()
    {
        await SaveAsync();
        await using var context = _store.Open();

        await new ArticleWriter(context, TimeProvider.System).RemoveAsync((await new SourceList(context).PageAsync(new(), 1, default)).Rows[0].Link.Slug, default);

        Assert.Equal(0, (await FindAsync("port")).Total);
    }

    private async Task<SearchView> FindAsync(string typed, bool exact = false)
    {
        await using var context = _store.Open();
        return await new SiteSearch(context).FindAsync(typed, exact, default);
    }

    private Task<SavedArticle> SaveAsync() => _store.SaveAsync(
        new Story("Kyiv: the port was open, Zelensky said. 20,000 tonnes were loaded at night.").Titled("Ships")
            .Mentions("zelensky", "Volodymyr Zelensky", ActorKind.Person, "Zelensky").Mentions("ukraine", "Ukraine", ActorKind.State, "Kyiv")
            .Claims("the port was open", "zelensky", "Zelensky", "said").Counts("20,000 tonnes", 20000, "tonne"),
        Topic);
}
