using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Store.Queries;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

/// <summary>What an actor speaks of and when, and who speaks of whom.</summary>
public sealed class ActorRecords : IDisposable
{
    private static readonly Topic Topic = new([], [], [new("grain", "en", "grain"), new("storm", "en", "storm")]);

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Topics_hold_their_claims_by_day_and_the_undated_last()
    {
        await SaveAsync("late", "the grain is on its way", "2024-05-06");
        await SaveAsync("none", "all grain was counted", null);
        await SaveAsync("early", "grain is waiting for ships", "2024-05-01");

        var topic = Assert.Single((await RecordAsync("boris")).Topics);

        Assert.Equal(("grain", "grain"), (topic.Concept, topic.Name));
        Assert.Equal(["2024-05-01", "2024-05-06", null], topic.Claims.Select(claim => claim.On?.Text));
    }

    [Fact]
    public async Task A_claim_that_has_no_day_has_that_of_its_article()
    {
        await _store.SaveAsync(Saying("paper", "the grain is on its way", null).Published("2024-05-07"), Topic);

        var claim = (await RecordAsync("boris")).Topics.Single().Claims.Single();

        Assert.Equal(("2024-05-07", true, new DateOnly(2024, 5, 7).DayNumber), (claim.On!.Text, claim.IsPublished, claim.FirstDay));
    }

    [Fact]
    public async Task Who_speaks_of_whom_is_counted_on_both_sides()
    {
        await SaveAsync("one", "the port is shut by the storm", null);
        await SaveAsync("two", "the port has no grain", null);

        Assert.Equal([("port", 2)], (await RecordAsync("boris")).SpeaksOf.Select(count => (count.Actor.Slug, count.Claims)));
        Assert.Equal([("boris", 2)], (await RecordAsync("port")).SpokenOfBy.Select(count => (count.Actor.Slug, count.Claims)));
    }

    [Fact]
    public async Task Somebody_who_says_nothing_has_an_empty_record()
    {
        await SaveAsync("one", "the port is shut by the storm", null);

        var record = await RecordAsync("port");

        Assert.Empty(record.Topics);
        Assert.Empty(record.Roles);
        Assert.Empty(record.SpeaksOf);
    }

    private static Story Saying(string name, string content, string? said)
    {
        var story = new Story($"Boris said that {content}.", $"{name}.txt").Mentions("boris", "Boris", ActorKind.Person, "Boris");
        if (content.Contains("the port", StringComparison.Ordinal)) story.Mentions("port", "The Port", ActorKind.Organisation, "the port");
        return story.Claims(content, "boris", "Boris", "said", said);
    }

    private async Task SaveAsync(string name, string content, string? said) => await _store.SaveAsync(Saying(name, content, said), Topic);

    private async Task<ActorRecordView> RecordAsync(string slug)
    {
        await using var context = _store.Open();
        return await new ActorRecord(context, new()).OfAsync(slug, default);
    }
}
