using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Linking;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>What a person says of two appearances stands above the matcher, and outlives the rows it was said of.</summary>
public sealed class Judging : IDisposable
{
    private readonly LinkedStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Same_joins_what_the_matcher_keeps_apart()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 70));

        var outcome = await JudgeAsync("a", "b", Judged.Same);

        Assert.Equal(new JudgementOutcome.Done(AreOne: true), outcome);
        Assert.Equal(["a b"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task Same_is_transitive()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 70), Shipment.Of("c", 90));

        await JudgeAsync("a", "b", Judged.Same);
        await JudgeAsync("b", "c", Judged.Same);

        Assert.Equal(["a b c"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task Same_of_two_claims_joins_all_that_tell_either()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40), Shipment.Of("c", 70), Shipment.Of("d", 70));

        Assert.Equal(new JudgementOutcome.Done(AreOne: true), await JudgeAsync("a", "c", Judged.Same));
        Assert.Equal(["a b c d"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task Same_of_two_claims_leaves_apart_whom_a_person_parted()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40), Shipment.Of("c", 70), Shipment.Of("d", 70));
        await JudgeAsync("b", "d", Judged.Different);

        Assert.Equal(new JudgementOutcome.Done(AreOne: true), await JudgeAsync("a", "c", Judged.Same));
        Assert.Equal(2, (await _store.GroupsAsync()).Count);
    }

    [Fact]
    public async Task Different_parts_what_the_matcher_joins()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40));

        await JudgeAsync("a", "b", Judged.Different);

        Assert.Equal(["a", "b"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task After_a_split_both_claims_are_found_under_their_ids()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40));
        var (first, second) = (await _store.KeyAsync("a"), await _store.KeyAsync("b"));
        Assert.Equal(first, await LeadsToAsync(second));

        await JudgeAsync("a", "b", Judged.Different);

        Assert.Equal((first, second), (await LeadsToAsync(first), await LeadsToAsync(second)));
    }

    [Fact]
    public async Task A_split_that_is_taken_back_leads_the_later_id_to_the_first_again()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40), Shipment.Of("c", 40));
        await JudgeAsync("a", "b", Judged.Different);

        await using (var context = _store.Open())
            await new JudgementWriter(context, TimeProvider.System).RemoveAsync(await _store.KeyAsync("a"), await _store.KeyAsync("b"), default);

        foreach (var name in new[] { "a", "b", "c" }) Assert.Equal(await _store.KeyAsync("a"), await LeadsToAsync(await _store.KeyAsync(name)));
    }

    [Fact]
    public async Task An_edge_that_would_join_the_parted_is_refused_and_says_so()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40), Shipment.Of("c", 40));

        await JudgeAsync("a", "b", Judged.Different);

        Assert.Equal(2, (await _store.GroupsAsync()).Count);
        await using var context = _store.Open();
        Assert.Equal(ClaimGroups.PartedByPerson, Assert.Single(await context.Matches.Select(match => match.Refused).Where(refused => refused != null).ToListAsync()));
    }

    [Fact]
    public async Task Unsure_joins_nothing_and_parts_nothing()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40));

        await JudgeAsync("a", "b", Judged.Unsure);
        Assert.Equal(["a", "b"], await _store.GroupsAsync());

        await _store.SaveAsync(Shipment.Of("c", 40));
        Assert.Equal(["a b c"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task A_word_taken_back_leaves_the_matcher_to_decide()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 40));
        await JudgeAsync("a", "b", Judged.Different);

        await using var context = _store.Open();
        await new JudgementWriter(context, TimeProvider.System).RemoveAsync(await _store.KeyAsync("a"), await _store.KeyAsync("b"), default);

        Assert.Equal(["a b"], await _store.GroupsAsync());
    }

    [Theory]
    [InlineData(Judged.Same, 70, "a b")]
    [InlineData(Judged.Different, 40, "a|b")]
    public async Task A_word_outlives_the_removal_of_the_article(Judged word, int tonnes, string groups)
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", tonnes));
        await JudgeAsync("a", "b", word);

        await _store.RemoveAsync("a");
        await _store.SaveAsync(Shipment.Of("a", 40));

        Assert.Equal(groups, string.Join('|', await _store.GroupsAsync()));
    }

    [Fact]
    public async Task A_word_outlives_an_analysis_that_moves_a_border()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 70));
        await JudgeAsync("a", "b", Judged.Same);

        await _store.RemoveAsync("a");
        await _store.SaveAsync(Shipment.Of("a", 40, content: "port shipped 40 tonnes of grain"));

        Assert.Equal(["a b"], await _store.GroupsAsync());
    }

    [Fact]
    public async Task The_claim_shows_who_said_it_and_why()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 70));
        await JudgeAsync("a", "b", Judged.Same, "a misprint");

        await using var context = _store.Open();
        var pair = Assert.Single((await new ClaimDetail(context).FindAsync(await _store.KeyAsync("a"), default))!.Pairs);
        Assert.Equal(("person", 1.0), (pair.Reasons[0].Kind, pair.Reasons[0].Weight));
        Assert.Matches("^anna judged them the same on [0-9-]+: a misprint$", pair.Reasons[0].Words);
    }

    [Fact]
    public async Task An_appearance_is_also_found_as_its_article_names_it()
    {
        await _store.SaveAsync(Shipment.Of("a", 40), Shipment.Of("b", 70));
        await using var context = _store.Open();

        var outcome = await new JudgementWriter(context, TimeProvider.System).RecordAsync(_store.Slug("a") + "#c-1", await _store.KeyAsync("b"), Judged.Same, "anna", null, default);

        Assert.Equal(new JudgementOutcome.Done(AreOne: true), outcome);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_judged()
    {
        await _store.SaveAsync(Shipment.Of("a", 40));
        await using var context = _store.Open();

        var outcome = await new JudgementWriter(context, TimeProvider.System).RecordAsync(await _store.KeyAsync("a"), "nothing", Judged.Same, "anna", null, default);

        Assert.Equal(new JudgementOutcome.NotFound("nothing"), outcome);
    }

    // As the page of an id does: the claim of that id first, then where it was sent on to.
    private async Task<string?> LeadsToAsync(string id)
    {
        await using var context = _store.Open();
        var claims = new ClaimDetail(context);
        return (await claims.FindAsync(id, default) ?? await claims.FindAsync(await claims.RedirectAsync(id, default) ?? "", default))?.Id;
    }

    private async Task<JudgementOutcome> JudgeAsync(string a, string b, Judged word, string? why = null)
    {
        await using var context = _store.Open();
        return await new JudgementWriter(context, TimeProvider.System).RecordAsync(await _store.KeyAsync(a), await _store.KeyAsync(b), word, "anna", why, default);
    }
}
