using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>How a claim came to be what it is.</summary>
public sealed class ClaimHistories : IDisposable
{
    private readonly LinkedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Lists_the_articles_in_the_order_they_were_read()
    {
        await _store.SaveAsync(Shipment.Of("b", 20), Shipment.Of("a", 20), Shipment.Of("other", 99));

        var history = await HistoryOfAsync("b");

        Assert.Equal(["b", "a"], history.Articles.Select(article => article.Source.Title));
        Assert.Equal([(1, 1, TestStore.Now), (1, 1, TestStore.Now)], history.Articles.Select(article => (article.Version, article.Appearances, article.ReadUtc)));
        Assert.Equal(0, history.MoreArticles);
    }

    [Fact]
    public async Task Says_how_many_more_articles_there_are_than_it_lists()
    {
        await _store.SaveAsync([.. Enumerable.Range(0, ClaimHistory.ArticlesShown + 2).Select(i => Shipment.Of($"n{i:00}", 20))]);

        var history = await HistoryOfAsync("n00");

        Assert.Equal((ClaimHistory.ArticlesShown, 2), (history.Articles.Count, history.MoreArticles));
    }

    [Fact]
    public async Task Tells_what_persons_said_of_its_wordings_and_of_others()
    {
        await _store.SaveAsync(Shipment.Of("a", 20), Shipment.Of("b", 20), Shipment.Of("other", 99));
        await JudgeAsync("a", "b", Judged.Same, "word for word");
        await JudgeAsync("other", "a", Judged.Different, null);

        var judgements = (await HistoryOfAsync("a")).Judgements;

        Assert.Equal(
            [("anna", Judged.Same, "word for word", true), ("anna", Judged.Different, null, false)],
            judgements.Select(judgement => (judgement.Who, judgement.Judged, judgement.Why, judgement.IsWithin)));
    }

    [Fact]
    public async Task Names_the_ids_that_lead_to_it()
    {
        await _store.SaveAsync(Shipment.Of("a", 20), Shipment.Of("b", 99));
        await JudgeAsync("a", "b", Judged.Same, null);

        Assert.Equal([await _store.KeyAsync("b")], (await HistoryOfAsync("a")).OldIds);
    }

    private async Task<HistoryView> HistoryOfAsync(string name)
    {
        await using var context = _store.Open();
        return await new ClaimHistory(context).OfAsync(await _store.KeyAsync(name), default);
    }

    private async Task JudgeAsync(string first, string second, Judged word, string? why)
    {
        await using var context = _store.Open();
        await new JudgementWriter(context, TimeProvider.System).RecordAsync(await _store.KeyAsync(first), await _store.KeyAsync(second), word, "anna", why, default);
    }
}
