using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace TurkeyUkraineTracker.Benchmarks.Site;

/// <summary>What asking one address came to.</summary>
/// <param name="Latencies">Of every request, the shortest first.</param>
/// <param name="Bytes">Of one answer, unpacked.</param>
internal sealed record Asked(IReadOnlyList<TimeSpan> Latencies, TimeSpan Whole, int Bytes)
{
    public double PerSecond => Latencies.Count / Whole.TotalSeconds;

    public double Milliseconds(double part) => Latencies[(int)Math.Ceiling(part * Latencies.Count) - 1].TotalMilliseconds;
}

/// <summary>Asks for a page again and again.</summary>
internal sealed class Asking(Uri site) : IDisposable
{
    // Whoever has a cookie is answered anew.
    private const string Uncached = "asked=anew";

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site };

    /// <param name="url">Asked in turns where there are several.</param>
    /// <param name="isCached">Whether answers may come from the cache.</param>
    /// <exception cref="HttpRequestException">An answer other than 200.</exception>
    public async Task<Asked> AskAsync(IReadOnlyList<string> url, int connections, TimeSpan time, bool isCached)
    {
        var (latencies, bytes) = (new ConcurrentBag<TimeSpan>(), 0);
        foreach (var once in url) bytes = await OnceAsync(once, isCached);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async first =>
        {
            for (var i = first; clock.Elapsed < time; i++)
            {
                var start = clock.Elapsed;
                await OnceAsync(url[i % url.Count], isCached);
                latencies.Add(clock.Elapsed - start);
            }
        }));
        return new([.. latencies.Order()], clock.Elapsed, bytes);
    }

    public void Dispose() => _client.Dispose();

    private async Task<int> OnceAsync(string url, bool isCached)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        if (!isCached) request.Headers.Add("Cookie", Uncached);
        using var response = await _client.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.OK) throw new HttpRequestException($"{url} answered {response.StatusCode}.");

        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
