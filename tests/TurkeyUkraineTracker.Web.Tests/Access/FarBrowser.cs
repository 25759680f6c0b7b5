using AngleSharp.Html.Parser;

namespace TurkeyUkraineTracker.Web.Tests.Access;

/// <summary>A browser on another machine, as the reverse proxy tells of it. Keeps its cookies, whatever the proxy's own connection is.</summary>
/// <param name="scheme">By which it asks the proxy.</param>
internal sealed class FarBrowser(Uri site, string address, string scheme = "https") : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site };
    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>What was last told to be kept, with its flags.</summary>
    public IReadOnlyList<string> LastCookies { get; private set; } = [];

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    /// <summary>Fills in a form of a page and sends it, token and all.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string target, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync(page);
        var sent = fields.Append((Name: "__RequestVerificationToken", Value: token)).Select(field => KeyValuePair.Create(field.Name, field.Value));
        return await SendAsync(new(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(sent) });
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> TokenAsync(string page)
    {
        using var answer = await GetAsync(page);
        using var document = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var sent = request;
        sent.Headers.Add("X-Forwarded-For", address);
        sent.Headers.Add("X-Forwarded-Proto", scheme);
        sent.Headers.Host = "tracker.example";
        if (_cookies.Count > 0) sent.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await _client.SendAsync(sent);
        LastCookies = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
        foreach (var cookie in LastCookies.Select(cookie => cookie.Split(';')[0].Split('=', 2))) _cookies[cookie[0]] = cookie[1];
        return answer;
    }
}
