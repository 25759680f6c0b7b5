using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>Ids and judgements from another store find the claims that are here.</summary>
public sealed class RestoringIds : IDisposable
{
    private readonly LinkedStore _store = new();
    private readonly Story _story = Shipment.Of("a", 40);

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData(0, true), InlineData(12, true), InlineData(30, false)]
    public async Task An_id_of_other_borders_leads_to_the_claim_with_half_of_its_words_or_nowhere(int earlier, bool leads)
    {
        await _store.SaveAsync(_story);
        var words = _story.SpanOf("the port shipped 40 tonnes of grain");

        Assert.Equal(leads ? await _store.KeyAsync("a") : null, await RestoreAsync(new ArchivedId("former0000", _story.Sha256, words.Start + earlier, words.End + earlier)));
    }

    [Fact]
    public async Task An_id_that_is_a_claim_here_stays_one()
    {
        await _store.SaveAsync(_story);
        var key = await _store.KeyAsync("a");

        Assert.Null(await RestoreAsync(new ArchivedId(key, _story.Sha256, 0, 5)));
    }

    [Fact]
    public async Task A_former_id_leads_where_it_led_also_in_two_steps()
    {
        await _store.SaveAsync(_story, Shipment.Of("b", 40));
        await using var context = _store.Open();
        await new IdRestoring(context).RestoreAsync([new ArchivedRedirect("former0000", await _store.KeyAsync("b")), new ArchivedRedirect("former0001", "nothing")], default);

        Assert.Equal(await _store.KeyAsync("a"), await new ClaimDetail(context).RedirectAsync("former0000", default));
        Assert.Null(await new ClaimDetail(context).RedirectAsync("former0001", default));
    }

    [Fact]
    public async Task A_judgement_waits_for_its_article_and_counts_then()
    {
        await _store.SaveAsync(_story);
        await JudgeAsync(Judged.Different, "there");
        await _store.SaveAsync(Shipment.Of("b", 40));

        Assert.Equal(["a", "b"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task What_was_said_here_stands_above_what_was_said_there()
    {
        await _store.SaveAsync(_story, Shipment.Of("b", 40));
        await JudgeAsync(Judged.Different, "here");
        await JudgeAsync(Judged.Same, "there");

        Assert.Equal(["a", "b"], await _store.GroupsAsync());
    }

    private async Task<string?> RestoreAsync(ArchivedId id)
    {
        await using var context = _store.Open();
        await new IdRestoring(context).RestoreAsync([id], default);
        return await new ClaimDetail(context).RedirectAsync(id.Id, default);
    }

    private async Task JudgeAsync(Judged judged, string who)
    {
        var other = Shipment.Of("b", 40);
        await using var context = _store.Open();
        await new JudgementWriter(context, TimeProvider.System).RestoreAsync(new(IdOf(_story), IdOf(other), judged, who, null, TestStore.Now), default);
    }

    private static ArchivedId IdOf(Story story)
    {
        var words = story.SpanOf("the port shipped 40 tonnes of grain");
        return new(ClaimKey.Of(story.Sha256, [words], "boris"), story.Sha256, words.Start, words.End);
    }
}
