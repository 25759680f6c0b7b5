using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using TurkeyUkraineTracker.Ingestion.Fetching;

namespace TurkeyUkraineTracker.Ingestion.Tests.Fetching;

/// <summary>What a server may do, and what comes of it: over real connections to a real server.</summary>
public sealed class FetchingPages
{
    [Fact]
    public async Task A_page_comes_with_its_bytes_its_address_and_what_to_ask_with_next_time()
    {
        await using var site = await SiteAsync(async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            await context.Response.WriteAsync("Words.");
        });

        var fetched = Assert.IsType<FetchResult.Fetched>(await FetchAsync(site, "/a"));

        Assert.Equal(("Words.", site.At("/a"), "\"v1\""), (Encoding.UTF8.GetString(fetched.Bytes), fetched.Url, fetched.Validators.ETag));
    }

    [Fact]
    public async Task The_tracker_says_who_it_is()
    {
        await using var site = await SiteAsync(context => context.Response.WriteAsync("Words."));

        await FetchAsync(site, "/a");

        Assert.All(site.Agents, agent => Assert.StartsWith("TurkeyUkraineTracker/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var site = await SiteAsync(context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Wed, 06 Nov 2024 10:00:00 GMT") context.Response.StatusCode = 304;
            return Task.CompletedTask;
        });

        var result = await LoopbackSite.Fetcher().FetchAsync(site.At("/a"), new("\"v1\"", "Wed, 06 Nov 2024 10:00:00 GMT"), default);

        Assert.IsType<FetchResult.NotModified>(result);
    }

    [Theory]
    [InlineData("/slow"), InlineData("/endless")]
    public async Task A_server_that_takes_too_long_is_left_for_later(string path)
    {
        await using var site = await SiteAsync(async context =>
        {
            for (var i = 0; path == "/endless" || i == 0; i++)
            {
                await context.Response.WriteAsync(path == "/endless" ? "." : "", context.RequestAborted);
                await Task.Delay(path == "/endless" ? 50 : 60_000, context.RequestAborted);
            }
        });

        var result = await LoopbackSite.Fetcher(limits: new(TimeSpan.FromSeconds(1), 1_000_000, TimeSpan.Zero)).FetchAsync(site.At(path), Validators.None, default);

        Assert.Contains("within 1 seconds", Assert.IsType<FetchResult.NotNow>(result).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip"), InlineData("")]
    public async Task Too_many_bytes_are_refused_and_counted_as_they_are_unpacked(string encoding)
    {
        var bytes = encoding == "gzip" ? Packed(new byte[50_000_000]) : new byte[2_000_000];
        await using var site = await SiteAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });

        var refused = Assert.IsType<FetchResult.Refused>(await FetchAsync(site, "/a"));

        Assert.Contains("more than 1 MB", refused.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_unpacked_is_left_for_later()
    {
        await using var site = await SiteAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.WriteAsync("This was never packed.");
        });

        Assert.IsType<FetchResult.NotNow>(await FetchAsync(site, "/a"));
    }

    [Fact]
    public async Task Redirects_are_followed_and_the_last_address_is_kept()
    {
        await using var site = await SiteAsync(context =>
        {
            if (context.Request.Path == "/new") return context.Response.WriteAsync("Words.");
            context.Response.Redirect("/new");
            return Task.CompletedTask;
        });

        Assert.Equal(site.At("/new"), Assert.IsType<FetchResult.Fetched>(await FetchAsync(site, "/old")).Url);
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        await using var site = await SiteAsync(context =>
        {
            context.Response.Redirect("/again");
            return Task.CompletedTask;
        });

        Assert.Equal(WebFetcher.InCircles, Assert.IsType<FetchResult.Refused>(await FetchAsync(site, "/again")).Why);
    }

    [Theory]
    [InlineData("http://127.0.0.2:1/"), InlineData("http://[::1]:1/"), InlineData("http://169.254.169.254/latest/meta-data/"), InlineData("http://10.0.0.1/"), InlineData("http://[::ffff:192.168.0.1]/")]
    [InlineData("file:///etc/passwd"), InlineData("ftp://example.org/a"), InlineData("http://user:word@example.org/")]
    public async Task A_redirect_leads_to_no_machine_that_may_not_be_asked(string to)
    {
        await using var site = await SiteAsync(context =>
        {
            context.Response.Headers.Location = to;
            context.Response.StatusCode = StatusCodes.Status302Found;
            return Task.CompletedTask;
        });
        var fetcher = LoopbackSite.Fetcher(new AddressGuard(IPNetwork.Parse("127.0.0.1/32")));

        Assert.IsType<FetchResult.Refused>(await fetcher.FetchAsync(site.At("/a"), Validators.None, default));
    }

    [Fact]
    public async Task A_machine_of_ones_own_is_asked_when_the_operator_names_it()
    {
        await using var site = await SiteAsync(context => context.Response.WriteAsync("The inside."));
        var byName = new UriBuilder(site.At("/a")) { Host = "localhost" }.Uri;

        Assert.IsType<FetchResult.Fetched>(await LoopbackSite.Fetcher(new AddressGuard { OwnHosts = ["localhost"] }).FetchAsync(byName, Validators.None, default));
        Assert.IsType<FetchResult.Refused>(await LoopbackSite.Fetcher(new AddressGuard { OwnHosts = ["localhost"] }).FetchAsync(site.At("/a"), Validators.None, default));
    }

    [Fact]
    public async Task No_redirect_leads_from_outside_to_a_machine_of_ones_own()
    {
        await using var inside = await SiteAsync(context => context.Response.WriteAsync("The inside."));
        await using var outside = await SiteAsync(context =>
        {
            context.Response.Redirect(new UriBuilder(inside.At("/secret")) { Host = "localhost" }.Uri.AbsoluteUri);
            return Task.CompletedTask;
        });
        var guard = new AddressGuard(IPNetwork.Parse("127.0.0.1/32")) { OwnHosts = ["localhost"] };

        var result = await LoopbackSite.Fetcher(guard).FetchAsync(outside.At("/a"), Validators.None, default);

        Assert.Equal(GuardedWeb.FromOutside, Assert.IsType<FetchResult.Refused>(result).Why);
        Assert.Empty(inside.Asked);
    }

    [Fact]
    public async Task A_name_that_means_an_inner_machine_is_refused_after_it_was_looked_up()
    {
        await using var site = await SiteAsync(context => context.Response.WriteAsync("The inside."));
        var byName = new UriBuilder(site.At("/a")) { Host = "localhost" }.Uri;

        var result = await LoopbackSite.Fetcher(new AddressGuard()).FetchAsync(byName, Validators.None, default);

        Assert.Contains("localhost", Assert.IsType<FetchResult.Refused>(result).Why, StringComparison.Ordinal);
        Assert.Empty(site.Asked);
    }

    [Theory]
    [InlineData(429, "120", 120), InlineData(503, "7", 7), InlineData(500, null, null)]
    public async Task A_busy_server_is_left_for_as_long_as_it_wishes(int status, string? after, int? seconds)
    {
        await using var site = await SiteAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = after;
            return Task.CompletedTask;
        });

        var result = Assert.IsType<FetchResult.NotNow>(await FetchAsync(site, "/a"));

        Assert.Equal(seconds, result.Wait?.TotalSeconds);
    }

    [Theory]
    [InlineData(404, false), InlineData(410, true), InlineData(403, false)]
    public async Task What_is_not_to_be_had_is_refused_with_the_servers_word(int status, bool isGone)
    {
        await using var site = await SiteAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var refused = Assert.IsType<FetchResult.Refused>(await FetchAsync(site, "/a"));

        Assert.Contains($"answered {status}", refused.Why, StringComparison.Ordinal);
        Assert.Equal(isGone, refused.IsGone);
    }

    [Fact]
    public async Task What_robots_may_not_read_is_not_read()
    {
        await using var site = await LoopbackSite.StartAsync(context =>
            context.Response.WriteAsync(context.Request.Path == "/robots.txt" ? "User-agent: *\nDisallow: /inner\n" : "Words."));

        Assert.Equal(WebFetcher.AgainstRobots, Assert.IsType<FetchResult.Refused>(await FetchAsync(site, "/inner/a")).Why);
        Assert.Equal(["/robots.txt"], site.Asked);
    }

    [Fact]
    public async Task One_host_is_not_asked_twice_at_once()
    {
        await using var site = await SiteAsync(context => context.Response.WriteAsync("Words."));
        var fetcher = LoopbackSite.Fetcher(limits: new(TimeSpan.FromSeconds(20), 1_000_000, TimeSpan.FromMilliseconds(300)));
        var start = TimeProvider.System.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(i => fetcher.FetchAsync(site.At($"/{i}"), Validators.None, default)));

        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(550), "Three requests need two pauses.");
    }

    private static Task<LoopbackSite> SiteAsync(Func<HttpContext, Task> answer) => LoopbackSite.StartAsync(context =>
    {
        if (context.Request.Path != "/robots.txt") return answer(context);
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    });

    private static Task<FetchResult> FetchAsync(LoopbackSite site, string path) => LoopbackSite.Fetcher().FetchAsync(site.At(path), Validators.None, default);

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
