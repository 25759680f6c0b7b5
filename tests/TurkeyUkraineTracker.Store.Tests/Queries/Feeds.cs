using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>Claims in the order in which they come in, and those that went.</summary>
public sealed class Feeds : IDisposable
{
    private readonly LinkedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_last_seen_stands_first_and_pages_neither_repeat_nor_lose_any()
    {
        await _store.SaveAsync(Shipment.Of("a", 10), Shipment.Of("b", 300), Shipment.Of("c", 7000));
        await using var context = _store.Open();
        var first = await new ClaimFeed(context, new()).PageAsync(new(), null, 2, default);
        var second = await new ClaimFeed(context, new()).PageAsync(new(), first.Next, 2, default);

        Assert.Equal(["c", "b", "a"], first.Claims.Concat(second.Claims).Select(fed => fed.Row.Sources[0].Title));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task The_filter_of_the_page_is_that_of_the_feed()
    {
        await _store.SaveAsync(Shipment.Of("a", 10), Shipment.Of("b", 300));
        await using var context = _store.Open();

        Assert.Equal("a", Assert.Single((await new ClaimFeed(context, new()).PageAsync(new(Q: "10"), null, 9, default)).Claims).Row.Sources[0].Title);
        Assert.Empty((await new ClaimFeed(context, new()).PageAsync(new(Speaker: "nobody"), null, 9, default)).Claims);
    }

    [Fact]
    public async Task A_claim_has_the_times_at_which_its_articles_were_read()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40));
        await using var context = _store.Open();

        var fed = Assert.Single((await new ClaimFeed(context, new()).PageAsync(new(), null, 9, default)).Claims);

        Assert.Equal((TestStore.Now, TestStore.Now, DateTimeKind.Utc), (fed.FirstReadUtc, fed.LastReadUtc, fed.LastReadUtc.Kind));
    }

    [Fact]
    public async Task An_id_that_another_claim_took_up_is_gone_and_leads_there()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40));
        await using var context = _store.Open();
        var page = await new ClaimFeed(context, new()).PageAsync(new(), null, 9, default);

        var grave = Assert.Single(await new ClaimGraves(context).TakenUpAsync(page.Claims, default));

        Assert.Equal((await _store.KeyAsync("b"), await _store.KeyAsync("a")), (grave.Id, grave.LeadsTo));
    }

    [Fact]
    public async Task An_id_that_went_with_its_last_article_is_gone_until_the_article_is_back()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40), Shipment.Of("c", 900));
        var key = await _store.KeyAsync("c");
        foreach (var name in new[] { "b", "c" }) await _store.RemoveAsync(name);
        var gone = await RemovedAsync();
        await _store.SaveAsync(Shipment.Of("c", 900));

        Assert.Equal(key, Assert.Single(gone));
        Assert.Empty(await RemovedAsync());
    }

    private async Task<List<string>> RemovedAsync()
    {
        await using var context = _store.Open();
        return [.. (await new ClaimGraves(context).RemovedAsync(9, default)).Select(grave => grave.Id)];
    }
}
