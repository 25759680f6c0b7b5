using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;
using TurkeyUkraineTracker.Web.Commands;
using TurkeyUkraineTracker.Web.Tests.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Api;

/// <summary>The whole program on a real port: answers are kept in memory and packed, and nobody is shown by it what is no more.</summary>
public sealed class KeptAndPacked : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private Task<int> _run = Task.FromResult(0);

    public async Task InitializeAsync()
    {
        await CommandRun.Of("ingest", _scratch.Write("first.txt", SomeArticle.English), "--database", _scratch.Database);
        using var output = new HeardWriter();
        _run = TrackerCommandLine.RunAsync(["serve", "--allow-writes", "--database", _scratch.Database, "--urls=http://127.0.0.1:0"], output, TextWriter.Null, _stop.Token);
        _client.BaseAddress = await output.Address.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(ExitCode.AllWell, await _run);
    }

    public void Dispose()
    {
        _client.Dispose();
        _stop.Dispose();
        SqliteConnection.ClearAllPools();
        _scratch.Dispose();
    }

    [Theory]
    [InlineData("/"), InlineData("/claims?kind=direct"), InlineData("/claims.csv"), InlineData("/api/v1/claims"), InlineData("/claims.atom")]
    public async Task What_is_asked_again_is_not_made_again(string url)
    {
        var (first, again) = (await AskAsync(url), await AskAsync(url));

        Assert.Equal((false, true), (IsKept(first), IsKept(again)));
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
        Assert.Equal((first.Headers.ETag, first.Content.Headers.ContentType), (again.Headers.ETag, again.Content.Headers.ContentType));
    }

    [Fact]
    public async Task What_another_process_takes_in_is_there_at_once()
    {
        foreach (var _ in new[] { 1, 2 }) await AskAsync("/sources");
        await IngestElsewhereAsync(_scratch.Write("second.txt", SomeArticle.Vietnamese));

        var answer = await AskAsync("/sources");

        Assert.False(IsKept(answer));
        Assert.Contains("Cảng biển mở cửa trở lại", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims", "Cookie", "any=thing"), InlineData("/claims", "Authorization", "Basic YTpi"), InlineData("/import", "Accept", "*/*"), InlineData("/no/such/page", "Accept", "*/*"), InlineData("/claims?kind=x", "Accept", "*/*")]
    public async Task Nothing_of_one_reader_alone_is_kept_and_no_refusal(string url, string header, string value)
    {
        await AskAsync(url, (header, value));

        Assert.False(IsKept(await AskAsync(url, (header, value))));
    }

    [Theory]
    [InlineData("/claims", "br"), InlineData("/claims", "gzip"), InlineData("/claims.json", "br"), InlineData("/claims.csv", "gzip"), InlineData("/claims.atom", "br"), InlineData("/site.css", "br"), InlineData("/icon.svg", "gzip")]
    public async Task Answers_are_packed_as_they_are_asked_for(string url, string packing)
    {
        var plain = await (await AskAsync(url, ("Accept-Encoding", "identity"))).Content.ReadAsStringAsync();
        foreach (var _ in new[] { "made", "kept" })
        {
            var packed = await AskAsync(url, ("Accept-Encoding", packing));

            Assert.Equal([packing], packed.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", packed.Headers.Vary);
            Assert.Equal(plain, await UnpackAsync(packed, packing));
        }
    }

    [Fact]
    public async Task A_tag_holds_for_every_packing()
    {
        var tags = new List<string?>();
        foreach (var packing in new[] { "br", "gzip", "identity" }) tags.Add((await AskAsync("/claims", ("Accept-Encoding", packing))).Headers.ETag?.ToString());

        Assert.StartsWith("W/", Assert.Single(tags.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_are_never_packed()
    {
        var form = await AskAsync("/import", ("Accept-Encoding", "br, gzip"));

        Assert.Equal((HttpStatusCode.OK, 0), (form.StatusCode, form.Content.Headers.ContentEncoding.Count));
        Assert.Contains("__RequestVerificationToken", await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_a_page_is_not_taken_for_the_page()
    {
        var (head, page, again) = (await HeadAsync("/claims"), await AskAsync("/claims"), await HeadAsync("/claims"));

        Assert.Equal((HttpStatusCode.OK, "", ""), (head.StatusCode, await head.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync()));
        Assert.Equal((page.Headers.ETag, page.Headers.ETag), (head.Headers.ETag, again.Headers.ETag));
        Assert.Contains("</html>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // What comes out of the cache says how old it is (RFC 9111, 5.1).
    private static bool IsKept(HttpResponseMessage answer) => answer.Headers.Age is not null;

    private Task<HttpResponseMessage> HeadAsync(string url) => _client.SendAsync(new(HttpMethod.Head, url));

    private Task<HttpResponseMessage> AskAsync(string url, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return _client.SendAsync(request);
    }

    private static async Task<string> UnpackAsync(HttpResponseMessage answer, string packing)
    {
        await using var bytes = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = packing == "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private async Task IngestElsewhereAsync(string file)
    {
        using var program = Process.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "TurkeyUkraineTracker.Web.dll"), "ingest", file, "--database", _scratch.Database]);
        await program.WaitForExitAsync();
        Assert.Equal(ExitCode.AllWell, program.ExitCode);
    }
}
