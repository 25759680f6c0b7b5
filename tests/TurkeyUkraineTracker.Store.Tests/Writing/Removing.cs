using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

public sealed class Removing : IDisposable
{
    private static readonly Topic Topic = new([new("turkey", "Turkey", ActorKind.State, null, null, [])], [], []);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task An_article_takes_along_what_only_it_supported()
    {
        await _store.SaveAsync(Story("A ship left Turkey", "The Paper", "mayor"), Topic);
        var second = await _store.SaveAsync(Story("A drone fell in Turkey", "The Gazette", "pilot"), Topic);

        Assert.True(await RemoveAsync(second.Slug));

        await using var context = _store.Open();
        Assert.Equal(["A ship left Turkey"], await context.Claims.Select(claim => claim.Text).ToListAsync());
        Assert.Equal(["mayor", "turkey"], await context.Actors.Select(actor => actor.Slug).Order().ToListAsync());
        Assert.Equal(["The Paper"], await context.Outlets.Select(outlet => outlet.Name).ToListAsync());
    }

    [Fact]
    public async Task Actors_of_the_topic_stay_but_are_not_listed_without_an_article()
    {
        var saved = await _store.SaveAsync(Story("A ship left Turkey", "The Paper", "mayor"), Topic);

        await RemoveAsync(saved.Slug);

        await using var context = _store.Open();
        Assert.Equal(["turkey"], await context.Actors.Select(actor => actor.Slug).ToListAsync());
        Assert.Empty((await new ActorList(context).PageAsync(new(), 10, default)).Rows);
    }

    [Fact]
    public async Task Search_forgets_the_removed_and_the_store_is_sound()
    {
        var saved = await _store.SaveAsync(Story("A ship left Turkey", "The Paper", "mayor"), Topic);

        await RemoveAsync(saved.Slug);

        await using var context = _store.Open();
        Assert.Equal(0, (await new ClaimList(context, new()).PageAsync(new(Q: "ship"), 10, default)).Total);
        Assert.Empty((await new StoreCheck(context).RunAsync(default)).Findings);
    }

    [Fact]
    public async Task An_unknown_article_is_not_removed()
    {
        var saved = await _store.SaveAsync(Story("A ship left Turkey", "The Paper", "mayor"), Topic);

        Assert.False(await RemoveAsync(saved.Slug + "-not"));

        await using var context = _store.Open();
        Assert.Equal(1, await context.Claims.CountAsync());
    }

    [Fact]
    public async Task A_removed_article_can_come_back_under_the_same_addresses()
    {
        var story = Story("A ship left Turkey", "The Paper", "mayor");
        var before = await _store.SaveAsync(story, Topic);

        await RemoveAsync(before.Slug);

        Assert.Equal(before, await _store.SaveAsync(story, Topic));
    }

    private static Story Story(string claim, string outlet, string speaker) => new Story($"{claim}, the {speaker} said.").By(outlet)
        .Mentions("turkey", "Turkey", ActorKind.State, "Turkey")
        .Mentions(speaker, speaker, ActorKind.Person, $"the {speaker}")
        .Claims(claim, speaker, $"the {speaker}", "said");

    private async Task<bool> RemoveAsync(string slug)
    {
        await using var context = _store.Open();
        return await new ArticleWriter(context, TimeProvider.System).RemoveAsync(slug, default);
    }
}
