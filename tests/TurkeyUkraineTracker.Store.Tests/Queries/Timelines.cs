using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Queries;

public sealed class Timelines : IDisposable
{
    private static readonly int Fifth = new DateOnly(2024, 11, 5).DayNumber;

    private readonly TestStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Claims_of_the_same_days_are_one_span_and_the_undated_are_counted()
    {
        await SaveAsync();

        var view = await ReadAsync(new(), TimelineDate.Said);

        Assert.Equal([new(null, Fifth, 1), new(new DateOnly(2024, 11, 1).DayNumber, new DateOnly(2024, 11, 30).DayNumber, 1), new(Fifth, Fifth, 2)], view.All);
        Assert.Equal((2, 1), (view.Undated, view.Yearless));
    }

    [Fact]
    public async Task Every_speaker_has_a_line_the_one_with_most_dated_claims_first()
    {
        await SaveAsync();

        var view = await ReadAsync(new(), TimelineDate.Said);

        Assert.Equal([("anna", 2), ("boris", 1)], view.Lanes.Select(lane => (lane.Slug, lane.Count)));
    }

    [Fact]
    public async Task Publication_is_another_line_of_time()
    {
        await SaveAsync();

        var view = await ReadAsync(new(), TimelineDate.Published);

        Assert.Equal([new TimelineSpan(Fifth + 1, Fifth + 1, 6)], view.All);
        Assert.Equal((0, 0), (view.Undated, view.Yearless));
    }

    [Fact]
    public async Task A_range_narrows_it_and_still_says_what_it_cannot_place()
    {
        await SaveAsync();

        var view = await ReadAsync(new(Speaker: "anna", SaidFrom: new(2024, 11, 5)), TimelineDate.Said);

        Assert.Equal([new TimelineSpan(Fifth, Fifth, 2)], view.All);
        Assert.Equal((1, 1), (view.Undated, view.Yearless));
    }

    [Fact]
    public async Task An_empty_store_has_no_time()
    {
        var view = await ReadAsync(new(), TimelineDate.Said);

        Assert.Empty(view.All);
        Assert.Empty(view.Lanes);
    }

    private async Task<TimelineView> ReadAsync(ClaimFilter filter, TimelineDate date)
    {
        await using var context = _store.Open();
        return await new ClaimTimeline(context, new()).ReadAsync(filter, date, TimelineLanes.Speaker, default);
    }

    private Task<SavedArticle> SaveAsync() => _store.SaveAsync(new Story("A1 so Anna. A2 she added. A3 too. B1 so Boris. N1. N2.").Published("2024-11-06")
        .Mentions("anna", "Anna", ActorKind.Person, "Anna").Mentions("boris", "Boris", ActorKind.Person, "Boris")
        .Claims("A1", "anna", said: "2024-11-05").Claims("A2", "anna", said: "2024-11-05").Claims("A3", "anna", said: "XXXX-11-05")
        .Claims("B1", "boris", said: "2024-11").Claims("N1", said: "../2024-11-05").Claims("N2"));
}
