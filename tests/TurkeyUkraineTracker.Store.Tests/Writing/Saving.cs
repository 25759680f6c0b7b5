using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

public sealed class Saving : IDisposable
{
    private static readonly Topic Topic = new(
        [
            new("russia", "Russia", ActorKind.State, null, null, [new("vi", NameForm.Name, "Nga"), new("en", NameForm.Metonym, "Moscow")]),
            new("sergey-lavrov", "Sergey Lavrov", ActorKind.Person, "russia", "m", [new("ru", NameForm.Name, "Сергей Лавров")]),
        ],
        [new("paper", "The Paper", "en", "paper.example")],
        []);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_same_bytes_twice_change_nothing()
    {
        var first = await _store.SaveAsync(Lavrov(), Topic);
        var before = await CountsAsync();

        var second = await _store.SaveAsync(Lavrov(), Topic);

        Assert.True(first.IsNew);
        Assert.Equal(first with { IsNew = false }, second);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task What_breaks_half_way_leaves_nothing_behind()
    {
        var story = Lavrov().Counts("three", 3, null!);

        await Assert.ThrowsAsync<DbUpdateException>(() => _store.SaveAsync(story, Topic));

        Assert.Equal("0 articles, 0 claims, 0 actors, 0 figures, 0 names", await CountsAsync());
    }

    [Fact]
    public async Task An_article_is_found_under_its_title_and_the_start_of_its_hash()
    {
        var story = new Story("Text.").Titled("Đà Nẵng: “Ships”, İstanbul & more");

        Assert.Equal($"da-nang-ships-istanbul-more-{story.Sha256[..6]}", (await _store.SaveAsync(story)).Slug);
    }

    [Theory]
    [InlineData("my file.txt", "my-file-")]
    [InlineData("….txt", "")]
    public async Task Without_a_title_the_file_name_makes_the_address(string name, string start)
    {
        var story = new Story("Text.", name);

        Assert.Equal(start + story.Sha256[..6], (await _store.SaveAsync(story)).Slug);
    }

    [Fact]
    public async Task Claim_ids_depend_on_bytes_words_and_speaker_only()
    {
        using var other = new TestStore();
        await other.SaveAsync(new Story("Something else first.").Claims("Something else"));

        await other.SaveAsync(Lavrov());
        await _store.SaveAsync(Lavrov());

        Assert.Equal((await IdsAsync(_store)).Order(), (await IdsAsync(other)).Skip(1).Order());
        Assert.All(await IdsAsync(_store), id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{10}$", id));
    }

    [Fact]
    public async Task The_same_words_found_twice_are_one_claim_that_appears_twice()
    {
        await _store.SaveAsync(new Story("A ship left.").Claims("A ship left").Claims("A ship left"));

        Assert.Equal("1 articles, 1 claims, 0 actors, 0 figures, 0 names", await CountsAsync());
        var claim = await FindOnlyAsync();
        Assert.Equal([1, 2], claim.Appearances.Select(found => found.Number));
    }

    [Fact]
    public async Task Known_actors_bring_their_names_and_those_they_act_for()
    {
        await _store.SaveAsync(Lavrov(), Topic);
        await using var context = _store.Open();

        var lavrov = await new ActorDetail(context, new()).FindAsync("sergey-lavrov", default);

        Assert.Equal(new ActorLink("russia", "Russia", ActorKind.State), lavrov!.Affiliation);
        Assert.Equal(["Sergey Lavrov", "Сергей Лавров"], lavrov.Names.Select(name => name.Text));
    }

    [Fact]
    public async Task Names_follow_the_topic_data_when_it_changes()
    {
        await _store.SaveAsync(Lavrov(), Topic);
        var renamed = Topic with { Actors = [Topic.Actors[0], Topic.Actors[1] with { Name = "S. Lavrov", Names = [] }] };

        await _store.SaveAsync(new Story("Lavrov again.").Mentions("sergey-lavrov", "S. Lavrov", ActorKind.Person, "Lavrov"), renamed);

        await using var context = _store.Open();
        var lavrov = await new ActorDetail(context, new()).FindAsync("sergey-lavrov", default);
        Assert.Equal(("S. Lavrov", "S. Lavrov"), (lavrov!.Name, Assert.Single(lavrov.Names).Text));
    }

    [Fact]
    public async Task A_claim_is_about_the_actors_inside_its_words_but_not_about_its_speaker()
    {
        await _store.SaveAsync(Lavrov(), Topic);

        Assert.Equal(["turkey"], (await FindOnlyAsync()).About.Select(actor => actor.Slug));
    }

    [Fact]
    public async Task A_speaker_nobody_knows_keeps_the_words_that_name_it()
    {
        await _store.SaveAsync(new Story("A ship left, an MP said.").Claims("A ship left", speakerName: "an MP", cue: "said"));

        var claim = await FindOnlyAsync();
        Assert.Null(claim.Speaker);
        Assert.Equal("an MP", claim.SpeakerText);
    }

    [Theory]
    [InlineData("The Paper", null, "paper", "The Paper")]
    [InlineData("THE PAPER", null, "paper", "The Paper")]
    [InlineData("The Paper", "https://elsewhere.example/a", "paper", "The Paper")]
    [InlineData("Báo Mới", "https://www.paper.example/a", "bao-moi", "Báo Mới")]
    [InlineData(null, "https://www.paper.example/a", "paper", "The Paper")]
    public async Task The_outlet_is_the_one_named_else_the_known_one_at_the_address(string? name, string? url, string slug, string shown)
    {
        await _store.SaveAsync(new Story("Text.").By(name, url), Topic);

        await using var context = _store.Open();
        Assert.Equal((slug, shown), await context.Outlets.Select(outlet => ValueTuple.Create(outlet.Slug, outlet.Name)).SingleAsync());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "https://notpaper.example/a")]
    [InlineData("…", null)]
    public async Task Without_a_name_or_a_known_address_there_is_no_outlet(string? name, string? url)
    {
        await _store.SaveAsync(new Story("Text.").By(name, url), Topic);

        await using var context = _store.Open();
        Assert.Empty(await context.Outlets.ToListAsync());
    }

    [Fact]
    public async Task The_same_article_from_several_sides_at_once_is_stored_once()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _store.SaveAsync(Lavrov(), Topic))));

        Assert.Single(saved, article => article.IsNew);
        Assert.Equal("1 articles, 1 claims, 3 actors, 0 figures, 6 names", await CountsAsync());
    }

    [Fact]
    public async Task A_figure_belongs_to_the_claim_around_it()
    {
        await _store.SaveAsync(Lavrov().Counts("three", 3, "drone"), Topic);

        var appearance = Assert.Single((await FindOnlyAsync()).Appearances);
        Assert.Equal(("three", 3m, "drone"), (appearance.Figures[0].Text, appearance.Figures[0].Value, appearance.Figures[0].Unit));
    }

    private static Story Lavrov() => new Story("Lavrov said Turkey sold three drones to a friend of Lavrov’s.").Titled("Drones")
        .Mentions("sergey-lavrov", "Sergey Lavrov", ActorKind.Person, "Lavrov said", "Lavrov’s")
        .Mentions("turkey", "Turkey", ActorKind.State, "Turkey")
        .Claims("Turkey sold three drones to a friend of Lavrov’s", "sergey-lavrov", said: "2024-11-01");

    private static async Task<List<string>> IdsAsync(TestStore store)
    {
        await using var context = store.Open();
        return await context.Claims.OrderBy(claim => claim.Id).Select(claim => claim.Key).ToListAsync();
    }

    private async Task<ClaimView> FindOnlyAsync()
    {
        await using var context = _store.Open();
        return (await new ClaimDetail(context).FindAsync(Assert.Single(await IdsAsync(_store)), default))!;
    }

    private async Task<string> CountsAsync()
    {
        await using var context = _store.Open();
        return $"{await context.Articles.CountAsync()} articles, {await context.Claims.CountAsync()} claims, {await context.Actors.CountAsync()} actors, "
            + $"{await context.Figures.CountAsync()} figures, {await context.Names.CountAsync()} names";
    }
}
