using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;
using TurkeyUkraineTracker.Web.Tests.Commands;
using Xunit.Abstractions;

namespace TurkeyUkraineTracker.Web.Tests.Operations;

/// <summary>Read from several sides while it takes articles in, for as long as <c>TRACKER_SOAK</c> says (seconds).</summary>
[Collection(nameof(Alone))]
public sealed class Soak(ITestOutputHelper output) : IDisposable
{
    private const int Readers = 4;

    private static readonly string[] Addresses =
        ["/", "/claims", "/claims?kind=direct", "/actors", "/sources", "/figures", "/timeline", "/terms", "/tensions", "/search?q=grain", "/claims.csv", "/claims.atom", "/api/v1/claims", "/health/ready"];

    private readonly ScratchFolder _scratch = new();
    private readonly ConcurrentBag<double> _milliseconds = [];
    private readonly ConcurrentBag<string> _errors = [];

    private static TimeSpan Time => TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("TRACKER_SOAK") ?? "15", CultureInfo.InvariantCulture));

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Nothing_fails_and_memory_stays()
    {
        var (program, address) = await ServedProgram.StartAsync(_scratch.Database);
        await using var running = program;
        using var client = new HttpClient { BaseAddress = address };
        await RunAsync(client, Time / 3);
        var warm = program.Memory;

        await RunAsync(client, Time * 2 / 3);

        output.WriteLine($"{_milliseconds.Count} answers, p50 {Percentile(50):0} ms, p99 {Percentile(99):0} ms; memory {warm >> 20} MB warm, {program.Memory >> 20} MB at the end");
        Assert.Empty(_errors);
        Assert.InRange(program.Memory, 0, 2 * warm);
    }

    private async Task RunAsync(HttpClient client, TimeSpan time)
    {
        using var over = new CancellationTokenSource(time);
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => ReadAsync(client, reader, over.Token)).Append(WriteAsync(client, over.Token)));
    }

    private async Task ReadAsync(HttpClient client, int reader, CancellationToken over)
    {
        for (var i = reader; !over.IsCancellationRequested; i++)
        {
            var (url, start) = (Addresses[i % Addresses.Length], Stopwatch.GetTimestamp());
            using var answer = await client.GetAsync(new Uri(url, UriKind.Relative), CancellationToken.None);
            await answer.Content.ReadAsByteArrayAsync(CancellationToken.None);
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.StatusCode != HttpStatusCode.OK) _errors.Add($"{url}: {answer.StatusCode}");
        }
    }

    private async Task WriteAsync(HttpClient client, CancellationToken over)
    {
        var token = await TokenAsync(client);
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            var text = $"{SomeArticle.English}\n\nOn day {i} Recep Tayyip Erdoğan said that {_milliseconds.Count + 2} ships had come.\n";
            using var form = new FormUrlEncodedContent([new("text", text), new("__RequestVerificationToken", token)]);
            using var answer = await client.PostAsync(new Uri("/import?handler=Text", UriKind.Relative), form, CancellationToken.None);
            if (answer.StatusCode != HttpStatusCode.OK) _errors.Add($"import: {answer.StatusCode}");
            await Task.Delay(250, CancellationToken.None);
        }
    }

    private static async Task<string> TokenAsync(HttpClient client)
    {
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/import", UriKind.Relative)));
        return page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    private double Percentile(int percent) => _milliseconds.Order().ElementAt(_milliseconds.Count * percent / 100);
}

/// <summary>Tests that want the machine to themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
