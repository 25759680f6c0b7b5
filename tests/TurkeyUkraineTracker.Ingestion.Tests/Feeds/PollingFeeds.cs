using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using TurkeyUkraineTracker.Ingestion.Feeds;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Ingestion.Tests.Fetching;
using TurkeyUkraineTracker.Store.Entities;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion.Tests.Feeds;

/// <summary>Feeds over real connections, from the subscription to the stored article.</summary>
public sealed class PollingFeeds
{
    private const string Page = "<html><head><title>Ships</title></head><body><article><h1>Ships</h1><p>The mayor said on 1 November 2024 that the harbour had reopened.</p></article></body></html>";

    [Fact]
    public async Task What_a_feed_has_only_a_summary_of_is_fetched_whole_and_stored()
    {
        await using var site = await SiteAsync(Rss(Item("1", "/news/1")));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);

        await PollAsync(rooms);

        var row = Assert.Single(await DocumentsAsync(rooms, 1));
        Assert.Equal((DocumentState.Stored, site.At("/news/1").AbsoluteUri), (row.State, row.Url));
    }

    [Fact]
    public async Task What_was_seen_is_not_asked_for_again_and_what_changed_is()
    {
        var item = Item("1", "/news/1");
        await using var site = await LoopbackSite.StartAsync(context => AnswerAsync(context, Rss(item)));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);

        await PollAsync(rooms);
        await PollAsync(rooms);
        item = Item("1", "/news/1", "Wed, 06 Nov 2024 12:00:00 GMT");
        await PollAsync(rooms);

        Assert.Equal(2, site.Asked.Count(path => path == "/news/1"));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_asked_with_what_it_gave_and_says_no_more()
    {
        await using var site = await LoopbackSite.StartAsync(context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"f1\"") context.Response.StatusCode = 304;
            context.Response.Headers.ETag = "\"f1\"";
            return context.Response.StatusCode == 304 ? Task.CompletedTask : AnswerAsync(context, Rss(Item("1", "/news/1")));
        });
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);

        await PollAsync(rooms);
        await PollAsync(rooms);

        var feed = Assert.Single(await FeedsAsync(rooms));
        Assert.Equal((2, 1), (site.Asked.Count(path => path == "/feed"), feed.Entries));
        Assert.Null(feed.Problem);
    }

    [Theory]
    [InlineData(429, "7200", 120), InlineData(500, null, 30)]
    public async Task A_feed_that_fails_is_left_alone_for_a_while(int status, string? after, int minutes)
    {
        await using var site = await LoopbackSite.StartAsync(context => FailAsync(context, status, after));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);

        await rooms.DoAsync((FeedPolling polling) => polling.RunAsync(default));

        var feed = Assert.Single(await FeedsAsync(rooms));
        Assert.Equal(minutes, (feed.NextPollUtc - feed.PolledUtc!.Value).TotalMinutes, 0.5);
        Assert.Contains($"answered {status}", feed.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_asked_less_and_less_often_but_once_a_day()
    {
        await using var site = await LoopbackSite.StartAsync(context => FailAsync(context, 500, null));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);
        for (var i = 0; i < 8; i++) await PollAsync(rooms);

        var feed = Assert.Single(await FeedsAsync(rooms));

        Assert.Equal(24, (feed.NextPollUtc - feed.PolledUtc!.Value).TotalHours, 0.1);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_asked_no_more()
    {
        await using var site = await LoopbackSite.StartAsync(context => FailAsync(context, 410, null));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);

        await PollAsync(rooms);
        await PollAsync(rooms);

        Assert.True(Assert.Single(await FeedsAsync(rooms)).IsPaused);
        Assert.Single(site.Asked, path => path == "/feed");
    }

    [Fact]
    public async Task A_broken_feed_says_where_and_costs_the_others_nothing()
    {
        await using var broken = await SiteAsync("<rss><channel><item>");
        await using var site = await SiteAsync(Rss(Item("1", "/news/1")));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, broken);
        await SubscribeAsync(rooms, site);

        await PollAsync(rooms);

        var feeds = await FeedsAsync(rooms);
        Assert.Contains("line 1", feeds[0].Problem, StringComparison.Ordinal);
        Assert.Equal(1, feeds[1].Entries);
    }

    [Fact]
    public async Task A_feed_from_outside_asks_for_no_page_of_ones_own_network()
    {
        await using var inside = await SiteAsync("");
        var secret = new UriBuilder(inside.At("/secret")) { Host = "localhost" }.Uri.AbsoluteUri;
        await using var site = await SiteAsync(Rss(Item("1", secret) + Item("2", "/news/2")));
        await using var rooms = await Rooms.OpenAsync(new AddressGuard(IPNetwork.Parse("127.0.0.1/32")) { OwnHosts = ["localhost"] });
        await SubscribeAsync(rooms, site);

        await PollAsync(rooms);

        Assert.Equal([null, GuardedWeb.FromOutside], (await DocumentsAsync(rooms, 1)).Select(document => document.Why));
        Assert.Empty(inside.Asked);
    }

    [Fact]
    public async Task Five_thousand_entries_are_asked_for_once_each()
    {
        var items = string.Concat(Enumerable.Range(0, 5000).Select(i => Item(i.ToString(CultureInfo.InvariantCulture), $"/news/{i}")));
        await using var site = await SiteAsync(Rss(items));
        await using var rooms = await Rooms.OpenAsync();
        await SubscribeAsync(rooms, site);

        await rooms.DoAsync((FeedPolling polling) => polling.RunAsync(default));

        var job = Assert.Single(await rooms.DoAsync((JobList jobs) => jobs.NewestAsync(10, default)));
        Assert.Equal((5000, 5000, 5000), (job.Found, job.Waiting, Assert.Single(await FeedsAsync(rooms)).Entries));
    }

    private static Task SubscribeAsync(Rooms rooms, LoopbackSite site) => rooms.DoAsync((FeedBook feeds) => feeds.SubscribeAsync(site.At("/feed"), default));

    // The feeds' turn has come, whatever they wished.
    private static async Task PollAsync(Rooms rooms)
    {
        await rooms.DoAsync((FeedPolling polling) => polling.RunAsync(default));
        await rooms.DoAsync((QueueFetching fetching) => fetching.RunAsync(default));
        await rooms.DoAsync(async (QueueReading reading) =>
        {
            await foreach (var _ in reading.RunAsync(default)) { }
        });
        rooms.Clock.Leap(TimeSpan.FromHours(25));
    }

    private static Task<IReadOnlyList<FeedRow>> FeedsAsync(Rooms rooms) => rooms.DoAsync((FeedList feeds) => feeds.AllAsync(default));

    private static Task<IReadOnlyList<QueuedRow>> DocumentsAsync(Rooms rooms, int job) => rooms.DoAsync((JobList jobs) => jobs.DocumentsAsync(job, 0, 100, default));

    private static Task<LoopbackSite> SiteAsync(string feed) => LoopbackSite.StartAsync(context => AnswerAsync(context, feed));

    private static Task AnswerAsync(HttpContext context, string feed) => context.Request.Path.Value switch
    {
        "/robots.txt" => FailAsync(context, 404, null),
        "/feed" => context.Response.WriteAsync(feed),
        _ => context.Response.WriteAsync(Page),
    };

    private static Task FailAsync(HttpContext context, int status, string? after)
    {
        context.Response.StatusCode = context.Request.Path == "/robots.txt" ? 404 : status;
        if (after is not null) context.Response.Headers.RetryAfter = after;
        return Task.CompletedTask;
    }

    private static string Rss(string items) => $"<rss version=\"2.0\"><channel><title>The Wharf</title>{items}</channel></rss>";

    private static string Item(string guid, string link, string? date = null) =>
        $"<item><guid isPermaLink=\"false\">{guid}</guid><title>Ships {guid}</title><link>{link}</link><pubDate>{date}</pubDate><description>A teaser.</description></item>";
}
