using Microsoft.EntityFrameworkCore;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store.Tests.Writing;

/// <summary>The queue that outlives the process: what is taken by whom, and what becomes of it.</summary>
public sealed class WaitingInLine : IDisposable
{
    private readonly TestStore _store = new();
    private readonly SteppedClock _clock = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task What_one_has_in_hand_nobody_else_gets()
    {
        await AskAsync("a", "b");

        Assert.Equal("a", (await TakeAsync("one"))!.Name);
        Assert.Equal("b", (await TakeAsync("other"))!.Name);
        Assert.Null(await TakeAsync("other"));
    }

    [Fact]
    public async Task What_a_dead_process_had_in_hand_is_taken_again_after_its_lease()
    {
        await AskAsync("a");
        await TakeAsync("dead");
        _clock.Step(WaitingDocuments.Lease);

        var again = await TakeAsync("alive");

        Assert.Equal(("a", 2), (again!.Name, again.Attempt));
    }

    [Fact]
    public async Task Who_says_in_time_that_it_still_works_keeps_it()
    {
        await AskAsync("a");
        await TakeAsync("slow");
        _clock.Step(WaitingDocuments.Lease / 2);
        await QueueAsync(queue => queue.RenewAsync("slow", default));
        _clock.Step(WaitingDocuments.Lease / 2);

        Assert.Null(await TakeAsync("other"));
    }

    [Fact]
    public async Task What_ends_the_process_each_time_is_set_aside_and_the_rest_goes_on()
    {
        await AskAsync("poison", "good");
        for (var i = 0; i < WaitingDocuments.MostAttempts; i++)
        {
            Assert.Equal("poison", (await TakeAsync("victim"))!.Name);
            _clock.Step(WaitingDocuments.Lease);
        }

        Assert.Equal("good", (await TakeAsync("next"))!.Name);
        Assert.Equal((DocumentState.Failed, WaitingDocuments.Poisonous), ((await RowsAsync())[0].State, (await RowsAsync())[0].Why));
    }

    [Fact]
    public async Task What_is_given_back_waits_as_if_nobody_had_taken_it()
    {
        await AskAsync("a");
        await TakeAsync("one");
        await QueueAsync(queue => queue.GiveBackAsync("one", default));

        Assert.Equal(1, (await TakeAsync("other"))!.Attempt);
    }

    [Fact]
    public async Task What_is_postponed_waits_for_its_time()
    {
        await AskAsync("a");
        var taken = await TakeAsync("one");
        await QueueAsync(queue => queue.PostponeAsync(taken!.Id, TimeSpan.FromMinutes(2), "Busy.", default));

        Assert.Null(await TakeAsync("one"));
        _clock.Step(TimeSpan.FromMinutes(2));
        Assert.Equal("a", (await TakeAsync("one"))!.Name);
    }

    [Theory]
    [InlineData(DocumentState.Stored, 0), InlineData(DocumentState.Refused, 0), InlineData(DocumentState.Failed, 1)]
    public async Task Bytes_are_kept_only_for_another_try(DocumentState end, int kept)
    {
        await AskAsync("a");
        var taken = await TakeAsync("one");
        await QueueAsync(queue => queue.FinishAsync(taken!.Id, new(end), default));

        await using var context = _store.Open();
        Assert.Equal(kept, await context.QueueContents.CountAsync());
    }

    [Fact]
    public async Task A_paused_job_waits_and_goes_on()
    {
        var job = await AskAsync("a");
        Assert.True(await ControlAsync(control => control.PauseAsync(job, default)));
        Assert.Null(await TakeAsync("one"));

        Assert.True(await ControlAsync(control => control.ResumeAsync(job, default)));
        Assert.NotNull(await TakeAsync("one"));
    }

    [Fact]
    public async Task A_cancelled_job_takes_in_nothing_more_and_what_is_in_hand_leaves_no_mark()
    {
        var job = await AskAsync("a", "b");
        var taken = await TakeAsync("one");
        Assert.True(await ControlAsync(control => control.CancelAsync(job, default)));
        await QueueAsync(queue => queue.FinishAsync(taken!.Id, new(DocumentState.Stored, Slug: "a"), default));

        Assert.Null(await TakeAsync("one"));
        Assert.All(await RowsAsync(), row => Assert.Equal(DocumentState.Cancelled, row.State));
    }

    [Fact]
    public async Task What_failed_can_be_tried_again()
    {
        var job = await AskAsync("a");
        var taken = await TakeAsync("one");
        await QueueAsync(queue => queue.FinishAsync(taken!.Id, new(DocumentState.Failed, "Locked."), default));

        Assert.True(await ControlAsync(control => control.TryAgainAsync(job, default)));
        Assert.Equal(("a", 1), ((await TakeAsync("one"))!.Name, 1));
    }

    [Fact]
    public async Task A_job_says_how_far_it_is()
    {
        var job = await AskAsync("a", "b", "c");
        var taken = await TakeAsync("one");
        await QueueAsync(queue => queue.FinishAsync(taken!.Id, new(DocumentState.Refused, "Empty."), default));

        await using var context = _store.Open();
        var row = await new JobList(context).FindAsync(job, default);

        Assert.Equal((3, 2, 1, 0), (row!.Found, row.Waiting, row.Refused, row.Stored));
    }

    [Fact]
    public async Task What_was_written_down_before_the_clock_was_set_back_does_not_wait_for_that_time()
    {
        await AskAsync("a", "b");
        await TakeAsync("dead");
        await QueueAsync(queue => queue.PostponeAsync(2, TimeSpan.FromHours(1), "Busy.", default));

        _clock.Step(-TimeSpan.FromDays(2));

        Assert.Equal(("a", "b"), ((await TakeAsync("one"))!.Name, (await TakeAsync("one"))!.Name));
    }

    [Fact]
    public async Task Old_jobs_that_went_well_are_swept_and_failures_stay_until_they_are_dismissed()
    {
        await EndedAsync("well", DocumentState.Stored);
        var failed = await EndedAsync("badly", DocumentState.Failed);
        var waiting = await AskAsync("never begun");

        _clock.Step(FinishedJobs.Kept + TimeSpan.FromDays(1));
        var last = await AskAsync("last");

        Assert.Equal([last, waiting, failed], await JobsAsync());
        Assert.True(await ControlAsync(control => control.DismissAsync(failed, default)));
        Assert.False(await ControlAsync(control => control.DismissAsync(waiting, default)));
        Assert.Equal([last, waiting], await JobsAsync());
    }

    [Fact]
    public async Task Of_very_many_finished_jobs_the_earliest_are_swept()
    {
        for (var i = 0; i < FinishedJobs.MostKept + 5; i++) await EndedAsync("well", DocumentState.Stored);

        Assert.Equal(FinishedJobs.MostKept, (await JobsAsync()).Count);
    }

    private async Task<int> EndedAsync(string name, DocumentState end)
    {
        var job = await AskAsync(name);
        await QueueAsync(async queue => await queue.FinishAsync((await queue.TakeAsync(DocumentState.ToRead, "one", default))!.Id, new(end, Slug: "a"), default));
        return job;
    }

    private async Task<List<int>> JobsAsync()
    {
        await using var context = _store.Open();
        return [.. (await new JobList(context).NewestAsync(10_000, default)).Select(job => job.Id)];
    }

    private Task<int> AskAsync(params string[] names) =>
        QueueAsync(queue => queue.AddAsync("some", names.Select(name => new WantedDocument.AtHand(name, new byte[] { 1 })), isHeld: false, default));

    private Task<TakenDocument?> TakeAsync(string owner) => QueueAsync(queue => queue.TakeAsync(DocumentState.ToRead, owner, default));

    private async Task<IReadOnlyList<QueuedRow>> RowsAsync()
    {
        await using var context = _store.Open();
        return await new JobList(context).DocumentsAsync(1, 0, 100, default);
    }

    private async Task<bool> ControlAsync(Func<JobControl, Task<bool>> act)
    {
        await using var context = _store.Open();
        return await act(new(context));
    }

    private Task<bool> QueueAsync(Func<WaitingDocuments, Task> act) => QueueAsync(async queue =>
    {
        await act(queue);
        return true;
    });

    private async Task<T> QueueAsync<T>(Func<WaitingDocuments, Task<T>> act)
    {
        await using var context = _store.Open();
        return await act(new(context, _clock));
    }
}

/// <summary>A clock that stands still until it is told how much time has passed.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private DateTimeOffset _now = new(TestStore.Now);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Step(TimeSpan time) => _now += time;
}
