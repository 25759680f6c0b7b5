using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Ingestion.Tests.Fetching;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Tests.Queueing;

public sealed class FollowingJobs
{
    private const string Text = "The harbour reopens\n\nThe mayor said on 1 November 2024 that the harbour had reopened. Ships came back.\n";

    [Fact]
    public async Task Articles_are_stored_in_the_order_they_were_asked_for_however_many_are_read_at_a_time()
    {
        await using var rooms = await Rooms.OpenAsync();
        for (var i = 10; i < 40; i++) rooms.Folder.Write($"in/{i}.txt", $"{Text}{new string('x', (40 - i) * 500)} {i}\n");

        var outcomes = await IngestAsync(rooms, rooms.Folder.At("in"));

        Assert.Equal(Enumerable.Range(10, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}.txt")), outcomes.Select(outcome => outcome.Name));
        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Stored>(outcome));
    }

    [Fact]
    public async Task What_an_interrupted_run_left_is_taken_in_by_the_next()
    {
        await using var rooms = await Rooms.OpenAsync();
        await rooms.DoAsync((Intake intake) => intake.AskAsync(AskedPaths.Find([rooms.Folder.Write("left.txt", Text)]), default));

        var outcomes = await IngestAsync(rooms, rooms.Folder.Write("asked.txt", Text + "More ships came.\n"));

        Assert.Equal(["left.txt", "asked.txt"], outcomes.Select(outcome => outcome.Name));
    }

    [Fact]
    public async Task What_stops_half_way_leaves_nothing_in_hand()
    {
        await using var rooms = await Rooms.OpenAsync();
        for (var i = 0; i < 5; i++) rooms.Folder.Write($"in/{i}.txt", $"{Text}{i}\n");
        await rooms.DoAsync((Intake intake) => intake.AskAsync(AskedPaths.Find([rooms.Folder.At("in")]), default));

        await rooms.DoAsync(async (QueueReading reading) =>
        {
            await foreach (var _ in reading.RunAsync(default)) break;
        });

        Assert.NotNull(await rooms.DoAsync((WaitingDocuments queue) => queue.TakeAsync(DocumentState.ToRead, "next", default)));
        Assert.Single(await DocumentsAsync(rooms), row => row.State == DocumentState.Stored);
    }

    [Fact]
    public async Task A_store_that_has_no_room_fails_no_article_and_all_of_them_wait()
    {
        await using var rooms = await Rooms.OpenAsync();
        for (var i = 0; i < 4; i++) rooms.Folder.Write($"in/{i}.txt", $"{Text}{new string('x', 60_000)} {i}\n");
        await rooms.DoAsync((Intake intake) => intake.AskAsync(AskedPaths.Find([rooms.Folder.At("in")]), default));

        Assert.True(UnusableStore.IsBehind(await Assert.ThrowsAnyAsync<Exception>(() => rooms.DoAsync<IServiceProvider>(ReadWithoutRoomAsync))));

        Assert.DoesNotContain(await DocumentsAsync(rooms), row => row.State == DocumentState.Failed);
        rooms.Clock.Leap(WaitingDocuments.Lease);
        var outcomes = await IngestAsync(rooms, rooms.Folder.Write("last.txt", Text));
        Assert.All(outcomes, outcome => Assert.True(outcome.IsGood));
        Assert.Equal(5, await rooms.DoAsync((TrackerContext context) => context.Articles.CountAsync()));
    }

    [Fact]
    public async Task A_page_on_the_web_is_an_article_like_any_other()
    {
        await using var site = await LoopbackSite.StartAsync(context => context.Response.WriteAsync(context.Request.Path == "/robots.txt" ? "" : Text));
        await using var rooms = await Rooms.OpenAsync();

        var stored = Assert.IsType<Outcome.Stored>(Assert.Single(await IngestAsync(rooms, site.At("/news/harbour").AbsoluteUri)));

        Assert.Equal(("harbour", 1), (stored.Name, stored.Version));
    }

    [Theory]
    [InlineData("text/html; charset=windows-1251"), InlineData("text/html; charset=\"Windows-1251\"")]
    public async Task The_character_set_that_a_server_names_counts_before_the_one_in_the_page_now_and_when_it_is_read_again(string type)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes($"<meta charset=windows-1252><article><h1>Порт</h1><p>{Russian}</p></article>");
        await using var site = await LoopbackSite.StartAsync(context => SendAsync(context, type, bytes));
        await using var rooms = await Rooms.OpenAsync();

        var stored = Assert.IsType<Outcome.Stored>(Assert.Single(await IngestAsync(rooms, site.At("/news/port").AbsoluteUri)));
        await rooms.DoAsync(async (Reanalysis again) => Assert.Single(await again.RunAsync(default).ToListAsync()));

        Assert.Contains("Порт", await rooms.DoAsync(async (SourceDetail sources) => (await sources.FindAsync(stored.Slug, default))!.Text), StringComparison.Ordinal);
    }

    private const string Russian = "Министр сказал, что переговоры нужны и что они будут долгими, но это не значит, что их не будет.";

    private static async Task SendAsync(HttpContext context, string type, byte[] bytes)
    {
        if (context.Request.Path == "/robots.txt") return;

        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(bytes);
    }

    [Fact]
    public async Task A_page_that_says_something_else_later_is_a_new_version_and_one_that_only_looks_different_is_not()
    {
        var body = $"<html><body><nav>1</nav><article><h1>Ships</h1><p>{Text}</p></article></body></html>";
        await using var site = await LoopbackSite.StartAsync(context => context.Response.WriteAsync(context.Request.Path == "/robots.txt" ? "" : body));
        await using var rooms = await Rooms.OpenAsync();
        var url = site.At("/news/harbour").AbsoluteUri;

        await IngestAsync(rooms, url);
        body = body.Replace("<nav>1</nav>", "<nav data-visit='2'>1</nav>", StringComparison.Ordinal);
        Assert.IsType<Outcome.Unchanged>(Assert.Single(await IngestAsync(rooms, url)));
        body = body.Replace("reopened", "stayed shut", StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<Outcome.Stored>(Assert.Single(await IngestAsync(rooms, url))).Version);
    }

    [Fact]
    public async Task What_waits_for_a_decision_is_shown_and_not_stored()
    {
        await using var rooms = await Rooms.OpenAsync();
        var raw = new Analysis.Documents.RawDocument("a.txt", System.Text.Encoding.UTF8.GetBytes(Text));
        var job = await rooms.DoAsync((Intake intake) => intake.AskAsync("one", [raw], isHeld: true, default));

        var rows = await rooms.DoAsync((JobList jobs) => jobs.DocumentsAsync(job, 0, 10, default));
        var found = await rooms.DoAsync((HeldDocuments held) => held.LookAsync(rows, default));

        Assert.Contains("harbour had reopened", Assert.Single(Assert.IsType<Outcome.Looked>(Assert.Single(found).Value).Article.Claims).Words, StringComparison.Ordinal);
        Assert.Null(await rooms.DoAsync((WaitingDocuments queue) => queue.TakeAsync(DocumentState.ToRead, "one", default)));
    }

    private static async Task ReadWithoutRoomAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<TrackerContext>().Database;
        await database.OpenConnectionAsync();
        await database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1"); // which SQLite takes for as large as it is
        try
        {
            await foreach (var _ in services.GetRequiredService<QueueReading>().RunAsync(default)) { }
        }
        finally
        {
            await database.CloseConnectionAsync();
            SqliteConnection.ClearAllPools();
        }
    }

    private static Task<List<Outcome>> IngestAsync(Rooms rooms, string path) => rooms.DoAsync(async (Intake intake) =>
    {
        var outcomes = new List<Outcome>();
        await foreach (var outcome in intake.FollowAsync(await intake.AskAsync(AskedPaths.Find([path]), default), default)) outcomes.Add(outcome);
        return outcomes;
    });

    private static Task<IReadOnlyList<QueuedRow>> DocumentsAsync(Rooms rooms) => rooms.DoAsync((JobList jobs) => jobs.DocumentsAsync(1, 0, 100, default));
}
