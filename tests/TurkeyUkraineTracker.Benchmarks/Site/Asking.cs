using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace TurkeyUkraineTracker.Benchmarks.Site;

/// <summary>What asking one address came to.</summary>
/// <param name="Latencies">Of every request, the shortest first.</param>
/// <param name="Worked">Processor time of the process that serves.</param>
/// <param name="Bytes">Of one answer, unpacked.</param>
internal sealed record Asked(IReadOnlyList<TimeSpan> Latencies, TimeSpan Whole, TimeSpan Worked, int Bytes)
{
    /// <summary>Processor time of one request: what else runs on the machine does not count.</summary>
    public double MillisecondsWorked => Worked.TotalMilliseconds / Latencies.Count;

    public double PerSecond => Latencies.Count / Whole.TotalSeconds;

    public double Milliseconds(double part) => Latencies[(int)Math.Ceiling(part * Latencies.Count) - 1].TotalMilliseconds;
}

/// <summary>Asks for a page again and again.</summary>
/// <param name="serving">The process behind the address.</param>
internal sealed class Asking(Uri site, Process serving) : IDisposable
{
    // What the runtime compiles at first use, and again when it is used often, is no cost of a page.
    private const int WarmUp = 40;

    // Whoever has a cookie is answered anew.
    private const string Uncached = "asked=anew";

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site };

    /// <param name="url">Asked in turns where there are several.</param>
    /// <param name="isCached">Whether answers may come from the cache.</param>
    /// <exception cref="HttpRequestException">An answer other than 200.</exception>
    public async Task<Asked> AskAsync(IReadOnlyList<string> url, int connections, TimeSpan time, bool isCached)
    {
        var (latencies, bytes) = (new ConcurrentBag<TimeSpan>(), 0);
        for (var i = 0; i < Math.Max(WarmUp, url.Count); i++) bytes = await OnceAsync(url[i % url.Count], isCached);
        var (clock, before) = (Stopwatch.StartNew(), Worked());
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async first =>
        {
            for (var i = first; clock.Elapsed < time; i++)
            {
                var start = clock.Elapsed;
                await OnceAsync(url[i % url.Count], isCached);
                latencies.Add(clock.Elapsed - start);
            }
        }));
        return new([.. latencies.Order()], clock.Elapsed, Worked() - before, bytes);
    }

    public void Dispose() => _client.Dispose();

    private TimeSpan Worked()
    {
        serving.Refresh();
        return serving.TotalProcessorTime;
    }

    private async Task<int> OnceAsync(string url, bool isCached)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        if (!isCached) request.Headers.Add("Cookie", Uncached);
        using var response = await _client.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.OK) throw new HttpRequestException($"{url} answered {response.StatusCode}.");

        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
