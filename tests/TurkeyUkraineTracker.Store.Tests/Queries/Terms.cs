using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>What articles call things, as the store counts it.</summary>
public sealed class Terms : IDisposable
{
    private static readonly Topic Topic = new([], [], [new("storm", "en", "storm"), new("storm", "en", "bad weather"), new("storm", "vi", "bão"), new("harbour", "en", "port")]);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Each_thing_is_listed_once_with_its_words_and_who_uses_them()
    {
        await SaveThreeAsync();

        await using var context = _store.Open();
        var list = await new TermList(context).PageAsync(new(), 10, default);
        Assert.Equal([new("storm", "storm", false, 3, 1, 3, 2, 4), new("harbour", "harbour", false, 1, 1, 1, 1, 1)], list.Rows);
        Assert.Equal((2, null, null), (list.Total, list.Previous, list.Next));
    }

    [Fact]
    public async Task Pages_of_the_list_lead_forwards_and_back()
    {
        await SaveThreeAsync();

        await using var context = _store.Open();
        var list = new TermList(context);
        var first = await list.PageAsync(new(), 1, default);
        var second = await list.PageAsync(new(After: first.Next), 1, default);
        var again = await list.PageAsync(new(Before: second.Previous), 1, default);
        Assert.Equal(["storm", "harbour", "storm"], new[] { first, second, again }.Select(page => Assert.Single(page.Rows).Id));
        Assert.Equal((2, null, null, null), (second.Total, second.Next, first.Previous, again.Previous));
    }

    [Fact]
    public async Task Of_things_with_equal_counts_each_stands_on_one_page()
    {
        var equal = Enumerable.Range(0, 5).Select(i => new TopicConcept($"thing-{i}", "en", $"gizmo{i}")).ToList();
        await _store.SaveAsync(new Story("gizmo3 gizmo1 gizmo4 gizmo0 gizmo2.", "all.txt"), new Topic([], [], equal));

        await using var context = _store.Open();
        var list = new TermList(context);
        var first = await list.PageAsync(new(), 3, default);
        var second = await list.PageAsync(new(After: first.Next), 3, default);
        Assert.Equal(equal.Select(concept => concept.Id), first.Rows.Concat(second.Rows).Select(row => row.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("vi", null, null, "bao")]
    [InlineData(null, "the-paper", null, "bad weather, storm")]
    [InlineData(null, null, DesignationVoice.Quoted, "storm")]
    [InlineData(null, "nobody", null, "")]
    public async Task A_filter_keeps_the_words_of_a_language_an_outlet_or_a_voice(string? language, string? outlet, DesignationVoice? voice, string words)
    {
        await SaveThreeAsync();

        await using var context = _store.Open();
        var view = await new TermDetail(context).FindAsync("storm", new(null, language, outlet, voice), default);
        Assert.Equal(words, string.Join(", ", view!.Terms.Select(term => term.Key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_word_stands_with_every_place_and_whose_word_it_is()
    {
        await SaveThreeAsync();

        await using var context = _store.Open();
        var storm = (await new TermDetail(context).FindAsync("storm", new(), default))!.Terms.Single(term => term.Key == "storm");
        Assert.Equal((2, 2), (storm.Uses, storm.Articles));
        Assert.Equal([("storm", DesignationVoice.Own, 4), ("storm", DesignationVoice.Quoted, 5)], storm.Places.Select(place => (place.Text, place.Voice, place.Spans[0].Start)));
    }

    [Fact]
    public async Task Who_has_no_outlet_stands_by_article()
    {
        await SaveThreeAsync();

        await using var context = _store.Open();
        var users = (await new TermDetail(context).FindAsync("storm", new(), default))!.Users;
        Assert.Equal(["The Paper", "quoted.txt", "vi.txt"], users.Select(user => user.Name));
        Assert.Equal(["the-paper", null, null], users.Select(user => user.Outlet));
    }

    [Fact]
    public async Task What_nobody_names_is_not_there()
    {
        await using var context = _store.Open();

        Assert.Null(await new TermDetail(context).FindAsync("storm", new(), default));
        Assert.Empty((await new TermList(context).PageAsync(new(), 10, default)).Rows);
    }

    [Fact]
    public async Task Removing_an_article_removes_its_words()
    {
        var slug = (await _store.SaveAsync(new Story("bão tan.", "vi.txt", "vi"), Topic)).Slug;

        await using var context = _store.Open();
        await new ArticleWriter(context, TimeProvider.System).RemoveAsync(slug, default);

        Assert.Empty((await new TermList(context).PageAsync(new(), 10, default)).Rows);
    }

    [Fact]
    public async Task The_number_of_SQL_commands_does_not_depend_on_how_many_words_there_are()
    {
        await SaveThreeAsync();
        await using var context = _store.Open();
        _store.Commands = 0;

        await new TermList(context).PageAsync(new(), 10, default);
        await new TermDetail(context).FindAsync("storm", new(), default);

        Assert.Equal(6, _store.Commands);
    }

    private async Task SaveThreeAsync()
    {
        await _store.SaveAsync(new Story("The storm hit the port. Bad weather it was.", "paper.txt").By("The Paper"), Topic);
        await _store.SaveAsync(new Story("“The storm is over,” she said.", "quoted.txt").Claims("The storm is over,", kind: AttributionKind.Direct), Topic);
        await _store.SaveAsync(new Story("bão tan.", "vi.txt", "vi"), Topic);
    }
}
