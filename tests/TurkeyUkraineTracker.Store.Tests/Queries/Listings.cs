using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class Listings : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Actors_with_most_claims_come_first_and_ties_as_first_seen()
    {
        await SaveTwoAsync();
        await using var context = _store.Open();

        var actors = (await new ActorList(context).PageAsync(new(), 10, default)).Rows;

        Assert.Equal(
            [("boris", 2, 0, 2), ("anna", 0, 1, 1), ("cem", 1, 0, 1), ("dana", 0, 0, 1)],
            actors.Select(actor => (actor.Slug, actor.SaidBy, actor.About, actor.Articles)));
    }

    [Fact]
    public async Task An_actor_has_its_claims_and_the_articles_that_mention_it()
    {
        await SaveTwoAsync();
        await using var context = _store.Open();
        var actors = new ActorDetail(context, new());

        var boris = await actors.FindAsync("boris", default);
        var anna = await actors.FindAsync("anna", default);

        Assert.Equal(["Cold", "Anna left"], boris!.SaidBy.Select(row => row.Text));
        Assert.Equal((2, 0), (boris.SaidByTotal, boris.AboutTotal));
        Assert.Equal([("new.txt", 2), ("old.txt", 1)], boris.Articles.Select(article => (article.Source.Title, article.Mentions)));
        Assert.Equal(["Anna left"], anna!.About.Select(row => row.Text));
        Assert.Null(await actors.FindAsync("nobody", default));
    }

    [Fact]
    public async Task Sources_are_listed_newest_publication_first_and_undated_last()
    {
        await SaveTwoAsync();
        await _store.SaveAsync(new Story("Undated.", "undated.txt"));
        await using var context = _store.Open();

        var sources = (await new SourceList(context).PageAsync(new(), 10, default)).Rows;

        Assert.Equal(
            [("new.txt", 1, 0, 1), ("old.txt", 2, 1, 4), ("undated.txt", 0, 0, 0)],
            sources.Select(row => (row.FileName, row.Claims, row.Figures, row.Actors)));
    }

    [Fact]
    public async Task The_home_page_counts_what_there_is()
    {
        await SaveTwoAsync();
        await using var context = _store.Open();

        var home = await new HomeNumbers(context, new()).ReadAsync(default);

        Assert.Equal((3, 4, 2, 1, 2, 1), (home.Claims, home.Actors, home.Articles, home.Outlets, home.Languages, home.Figures));
        Assert.Equal(["Cold", "Anna left", "Rain"], home.NewestClaims.Select(row => row.Text));
        Assert.Equal(["boris", "cem"], home.Speakers.Select(row => row.Slug));
        Assert.Equal(["new.txt", "old.txt"], home.NewestArticles.Select(row => row.FileName));
    }

    [Fact]
    public async Task An_empty_store_lists_nothing()
    {
        await using var context = _store.Open();

        Assert.Empty((await new ActorList(context).PageAsync(new(), 10, default)).Rows);
        Assert.Empty((await new SourceList(context).PageAsync(new(), 10, default)).Rows);
        Assert.Equal(0, (await new HomeNumbers(context, new()).ReadAsync(default)).Claims);
        Assert.Empty(await context.ExportedAsync());
    }

    [Fact]
    public async Task The_number_of_SQL_commands_of_a_list_does_not_depend_on_its_length()
    {
        await SaveTwoAsync();
        await using var context = _store.Open();
        _store.Commands = 0;

        await new ActorList(context).PageAsync(new(), 10, default);
        await new SourceList(context).PageAsync(new(), 10, default);

        Assert.Equal(6, _store.Commands);
    }

    [Fact]
    public async Task An_export_has_every_claim_with_positions_in_code_points()
    {
        await _store.SaveAsync(new Story("🚢🚢 Ships left.", "ships.txt")
            .Mentions("mayor", "The Mayor", ActorKind.Person, "🚢🚢").Claims("Ships left", "mayor"));
        await using var context = _store.Open();

        var row = Assert.Single(await context.ExportedAsync());

        Assert.Equal(("Ships left", "mayor", $"/claims/{row.Id}/ships-left"), (row.Text, row.Speaker, row.Url));
        Assert.Equal(("ships.txt", 3, 13), row.Appearances.Select(appearance => (appearance.File, appearance.Start, appearance.End)).Single());
    }

    [Fact]
    public async Task An_export_asks_as_often_for_many_claims_as_for_few()
    {
        await SaveTellingsAsync(0, 2);
        var few = await CommandsOfExportAsync();

        await SaveTellingsAsync(2, 12);

        Assert.Equal(few, await CommandsOfExportAsync());
    }

    private async Task SaveTellingsAsync(int first, int end)
    {
        for (var i = first; i < end; i++) await _store.SaveAsync(Shipment.Of($"old-{i}", 40 + i));
        for (var i = first; i < end; i++) await _store.SaveAsync(Shipment.Of($"new-{i}", 40 + i));
    }

    private async Task<int> CommandsOfExportAsync()
    {
        await using var context = _store.Open();
        _store.Commands = 0;
        Assert.Contains(await context.ExportedAsync(), row => row.Appearances.Count > 1);
        return _store.Commands;
    }

    private async Task SaveTwoAsync()
    {
        await _store.SaveAsync(new Story("Anna left, Boris said. Rain, so Cem. Dana slept. Seven days.", "old.txt").Published("2024-10-01").By("The Paper")
            .Mentions("boris", "Boris", ActorKind.Person, "Boris").Mentions("anna", "Anna", ActorKind.Person, "Anna")
            .Mentions("cem", "Cem", ActorKind.Person, "Cem").Mentions("dana", "Dana", ActorKind.Person, "Dana").Counts("Seven days", 7, "d")
            .Claims("Anna left", "boris", "Boris", "said").Claims("Rain", "cem"));
        await _store.SaveAsync(new Story("Cold, Boris said. B. slept.", "new.txt", "vi").Published("2024-10-02").By("The Paper")
            .Mentions("boris", "Boris", ActorKind.Person, "Boris", "B.").Claims("Cold", "boris"));
    }
}

internal static class ExportedRows
{
    public static async Task<List<ExportRow>> ExportedAsync(this TrackerContext context)
    {
        var rows = new List<ExportRow>();
        await foreach (var row in new ExportRows(context).ReadAsync()) rows.Add(row);
        return rows;
    }
}
