using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>Another analysis of stored articles changes what it finds otherwise, and nothing that people said or linked to.</summary>
public sealed class Renewing : IDisposable
{
    private readonly LinkedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_same_analysis_of_all_articles_leaves_claims_and_ids_as_they_were()
    {
        Story[] stories = [Shipment.Of("a", 40), Shipment.Of("b", 70), Shipment.Of("c", 40)];
        await _store.SaveAsync(stories);
        var before = await ClaimsAsync();

        foreach (var story in stories) Assert.False((await RenewAsync(story)).IsChanged);

        Assert.Equal(before, await ClaimsAsync());
        Assert.Equal(["a c", "b"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task The_article_keeps_its_page_and_the_time_it_was_read()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));

        var renewed = await RenewAsync(Shipment.Of("a", 40).Titled("Another title"));

        await using var context = _store.Open();
        Assert.Equal(_store.Slug("a"), renewed.Slug);
        Assert.Equal((renewed.Slug, TestStore.Now, "Another title"), await context.Versions.Select(version => ValueTuple.Create(version.Article.Slug, version.ReadUtc, version.Title)).SingleAsync());
    }

    [Fact]
    public async Task The_id_of_a_claim_that_is_cut_otherwise_leads_to_the_one_with_its_words()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));
        var id = await _store.KeyAsync("a");

        var renewed = await RenewAsync(Shipment.Of("a", 40, content: "port shipped 40 tonnes of grain"));

        await using var context = _store.Open();
        Assert.Equal(await _store.KeyAsync("a"), await new ClaimDetail(context).RedirectAsync(id, default));
        Assert.Equal((0, 1, 1, 0), (renewed.Kept, renewed.Added, renewed.Gone, renewed.Lost));
    }

    [Fact]
    public async Task A_redirect_is_one_step_however_often_the_border_moves()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));
        var id = await _store.KeyAsync("a");

        foreach (var content in new[] { "port shipped 40 tonnes of grain", "the port shipped 40 tonnes" }) await RenewAsync(Shipment.Of("a", 40, content));

        await using var context = _store.Open();
        Assert.Equal(await _store.KeyAsync("a"), await new ClaimDetail(context).RedirectAsync(id, default));
    }

    [Fact]
    public async Task A_claim_whose_words_nothing_has_any_more_is_counted_as_lost()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));

        var renewed = await RenewAsync(new Story(Shipment.TextOf("a", 40), "a.txt").Titled("a"));

        Assert.Equal((1, 1), (renewed.Gone, renewed.Lost));
        Assert.Empty(await _store.GroupsAsync());
    }

    [Theory]
    [InlineData(Judged.Same, 70, "a b")]
    [InlineData(Judged.Different, 40, "a|b")]
    public async Task What_a_person_said_outlives_another_analysis_of_both(Judged word, int tonnes, string groups)
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", tonnes));
        await using (var context = _store.Open())
            await new JudgementWriter(context, TimeProvider.System).RecordAsync(await _store.KeyAsync("a"), await _store.KeyAsync("b"), word, "anna", null, default);

        foreach (var (name, figure) in new[] { ("a", 40), ("b", tonnes) }) await RenewAsync(Shipment.Of(name, figure, $"port shipped {figure} tonnes of grain"));

        Assert.Equal(groups, string.Join('|', await _store.GroupsAsync()));
    }

    [Fact]
    public async Task An_article_that_is_not_there_is_not_added()
    {
        await using var context = _store.Open();
        var story = Shipment.Of("a", 40);

        Assert.Null(await new ArticleWriter(context, TimeProvider.System).RenewAsync(story.Raw, story.Extraction, Topic.Empty, default));
        Assert.Empty(await _store.GroupsAsync());
    }

    private async Task<RenewedArticle> RenewAsync(Story story)
    {
        await using var context = _store.Open();
        return (await new ArticleWriter(context, TimeProvider.System).RenewAsync(story.Raw, story.Extraction, Topic.Empty, default))!;
    }

    private async Task<List<(string Id, string Text, int Articles)>> ClaimsAsync()
    {
        await using var context = _store.Open();
        return await context.Claims.OrderBy(claim => claim.Key).Select(claim => ValueTuple.Create(claim.Key, claim.Text, claim.ArticleCount)).ToListAsync();
    }
}
