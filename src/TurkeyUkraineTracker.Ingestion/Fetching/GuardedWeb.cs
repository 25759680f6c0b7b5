using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>Asks servers for documents: within limits of time and size, by name, and only machines that the guard lets through.</summary>
/// <remarks>The address is checked where the connection is made, after the name was resolved, so that no redirect and no name leads past it.</remarks>
public sealed class GuardedWeb : IDisposable
{
    public static readonly string UserAgent = string.Create(
        CultureInfo.InvariantCulture,
        $"TurkeyUkraineTracker/{typeof(GuardedWeb).Assembly.GetName().Version?.ToString(3)} (self-hosted tracker of claims; fetches what its user asks for)");

    public const string FromOutside = "It leads from outside to a machine of your own network; nothing may.";

    private const string Accepted =
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain, */*;q=0.5";

    private readonly AddressGuard _guard;
    private readonly FetchLimits _limits;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    public GuardedWeb(AddressGuard guard, FetchLimits limits, TimeProvider clock)
    {
        (_guard, _limits, _clock) = (guard, limits, clock);
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            // A proxy would make the connection, and nobody would check to where.
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = ConnectAsync,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd(Accepted);
    }

    /// <summary>Asks once; follows no redirect.</summary>
    /// <param name="known">What the document came with when it was last had.</param>
    internal async Task<FetchResult> AskAsync(Uri url, Validators known, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(_limits.Time, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await AskWithinAsync(url, known, either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new FetchResult.NotNow(
                string.Create(CultureInfo.InvariantCulture, $"{url.Host} did not send it within {_limits.Time.TotalSeconds:0.#} seconds."));
        }
        catch (HttpRequestException e) when (e.GetBaseException() is AddressRefusedException refused)
        {
            return new FetchResult.Refused(refused.Message);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchResult.NotNow($"{url.Host} could not be read from: {e.GetBaseException().Message}");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<FetchResult> AskWithinAsync(Uri url, Validators known, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (known.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.LastModified is { } time) request.Headers.TryAddWithoutValidation("If-Modified-Since", time);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        return response.IsSuccessStatusCode ? await ReadAsync(url, response, ct) : Answered(url, response);
    }

    private async Task<FetchResult> ReadAsync(Uri url, HttpResponseMessage response, CancellationToken ct)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(ct);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, ct)) > 0;)
        {
            // Counted as it is unpacked: a few packed bytes may stand for any number.
            if (bytes.Length + read > _limits.Bytes) return new FetchResult.Refused(TooLarge);
            bytes.Write(buffer, 0, read);
        }

        return new FetchResult.Fetched(bytes.ToArray(), url, ValidatorsOf(response), response.Content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' '));
    }

    private string TooLarge => string.Create(CultureInfo.InvariantCulture, $"It has more than {_limits.Bytes / 1e6:0.##} MB, the limit for one document.");

    private static Validators ValidatorsOf(HttpResponseMessage response) => new(
        response.Headers.NonValidated.TryGetValues("ETag", out var tag) ? tag.ToString() : null,
        response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var time) ? time.ToString() : null);

    private FetchResult Answered(Uri url, HttpResponseMessage response)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{url.Host} answered {(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd() + ".";
        return response.StatusCode switch
        {
            HttpStatusCode.NotModified => new FetchResult.NotModified(),
            HttpStatusCode.Moved or HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                when response.Headers.Location is { } to => MovedTo(url, new(url, to)),
            HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                new FetchResult.NotNow(said, WaitOf(response.Headers.RetryAfter)),
            var status => new FetchResult.Refused(said, status == HttpStatusCode.Gone),
        };
    }

    private FetchResult MovedTo(Uri url, Uri to) => _guard.LetsThrough(url, to) ? new FetchResult.Moved(to) : new FetchResult.Refused(FromOutside);

    private TimeSpan? WaitOf(RetryConditionHeaderValue? after) =>
        after?.Delta ?? (after?.Date is { } date && date > _clock.GetUtcNow() ? date - _clock.GetUtcNow() : null);

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, ct);
        // One of many is enough to refuse: a name that means an inner machine as well means no good.
        if (!addresses.All(address => _guard.Allows(host, address))) throw new AddressRefusedException(host);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // To the very addresses that were checked: resolved again, the name might mean others.
            await socket.ConnectAsync(addresses, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
