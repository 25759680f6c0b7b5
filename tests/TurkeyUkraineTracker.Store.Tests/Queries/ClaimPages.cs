using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class ClaimPages : IDisposable
{
    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task An_appearance_shows_its_whole_sentence_with_content_cue_and_speaker()
    {
        await _store.SaveAsync(new Story("It rained. A ship left, the mayor said. It rained again.")
            .Mentions("mayor", "The Mayor", ActorKind.Person, "the mayor").Claims("A ship left", "mayor", "the mayor", "said"));

        var found = Assert.Single((await FindOnlyAsync()).Appearances);

        Assert.Equal("A ship left, the mayor said.", found.Passage);
        Assert.Equal(11, found.PassageStart);
        Assert.Equal(
            ("A ship left", "said", "the mayor", true),
            (found.Content.Single().Of(found.Passage), found.Cue.Single().Of(found.Passage), found.SpeakerSpans.Single().Of(found.Passage), found.Holds));
    }

    [Fact]
    public async Task Words_over_two_sentences_show_both()
    {
        await _store.SaveAsync(new Story("One is here. Two is here. Three is not.").Claims("is here. Two"));

        Assert.Equal("One is here. Two is here.", Assert.Single((await FindOnlyAsync()).Appearances).Passage);
    }

    [Fact]
    public async Task An_anchor_that_no_longer_fits_is_shown_as_an_orphan_with_the_words_it_had()
    {
        await _store.SaveAsync(new Story("It rained. A ship left, he said.").Claims("A ship left", speakerName: "he", cue: "said"));
        await ChangeTextAsync("Short.");

        var found = Assert.Single((await FindOnlyAsync()).Appearances);

        Assert.False(found.Holds);
        Assert.Equal("A ship left", found.Passage);
        Assert.Equal("A ship left", found.Content.Single().Of(found.Passage));
        Assert.Empty(found.Cue.Concat(found.SpeakerSpans));
    }

    [Fact]
    public async Task A_speaker_outside_of_the_text_makes_an_orphan()
    {
        await _store.SaveAsync(new Story("It rained. A ship left, he said.").Claims("A ship left", speakerName: "he", cue: "said"));
        await using (var context = _store.Open())
            await context.Database.ExecuteSqlAsync($"UPDATE Appearances SET Spans = json_set(Spans, '$.Speaker', json('[[900000,900009]]'))");

        var found = Assert.Single((await FindOnlyAsync()).Appearances);

        Assert.Equal((false, "A ship left"), (found.Holds, found.Passage));
    }

    [Fact]
    public async Task A_figure_that_lost_its_words_says_so()
    {
        await _store.SaveAsync(new Story("A ship left.").Counts("A ship", 1, "ship").Claims("A ship left"));
        await using (var context = _store.Open()) await context.Database.ExecuteSqlAsync($"UPDATE Figures SET Start = 900000");

        Assert.False(Assert.Single(Assert.Single((await FindOnlyAsync()).Appearances).Figures).Holds);
    }

    [Fact]
    public async Task An_unknown_id_finds_nothing_and_leads_nowhere()
    {
        await using var context = _store.Open();
        var claims = new ClaimDetail(context);

        Assert.Null(await claims.FindAsync("0000000000", default));
        Assert.Null(await claims.RedirectAsync("0000000000", default));
    }

    [Fact]
    public async Task An_old_id_leads_to_the_claim_that_took_its_place()
    {
        await using var context = _store.Open();
        context.Add(new ClaimRedirect { OldKey = "old", NewKey = "new" });
        await context.SaveChangesAsync();

        Assert.Equal("new", await new ClaimDetail(context).RedirectAsync("old", default));
    }

    private async Task<ClaimView> FindOnlyAsync()
    {
        await using var context = _store.Open();
        var id = await context.Claims.Select(claim => claim.Key).SingleAsync();
        return (await new ClaimDetail(context).FindAsync(id, default))!;
    }

    private async Task ChangeTextAsync(string text)
    {
        await using var context = _store.Open();
        await context.Contents.ExecuteUpdateAsync(content => content.SetProperty(value => value.Text, text));
    }
}
