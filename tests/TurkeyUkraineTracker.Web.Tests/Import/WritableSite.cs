using Microsoft.Data.Sqlite;
using TurkeyUkraineTracker.Web.Commands;
using TurkeyUkraineTracker.Web.Tests.Commands;
using TurkeyUkraineTracker.Web.Tests.Pages;

namespace TurkeyUkraineTracker.Web.Tests.Import;

/// <summary>The whole program, serving with <c>--allow-writes</c> on a real port of this machine, asked as a browser without scripts asks.</summary>
public class WritableSite : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ScratchFolder _scratch = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Task<int> _run = Task.FromResult(0);

    /// <summary>The database it serves.</summary>
    public string Database => _scratch.Database;

    public Uri Address => _client.BaseAddress!;

    /// <summary>More to say after <c>serve</c>.</summary>
    private protected virtual string[] Options => [];

    public async Task InitializeAsync()
    {
        using var output = new HeardWriter();
        string[] line = ["serve", "--no-seed", "--allow-writes", "--database", Database, .. Options, "--urls=http://127.0.0.1:0"];
        _run = TrackerCommandLine.RunAsync(line, output, TextWriter.Null, _stop.Token);
        _client.BaseAddress = await output.Address.WaitAsync(Patience);
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(ExitCode.AllWell, await _run);
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _client.Dispose();
        _stop.Dispose();
        SqliteConnection.ClearAllPools();
        _scratch.Dispose();
    }

    public Task<Answer> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    /// <summary>Fills in a form of a page and sends it, token and all.</summary>
    /// <param name="handler">Which of the page's buttons is pressed.</param>
    public async Task<Answer> SubmitAsync(string page, string handler, params (string Name, string Value)[] fields)
    {
        var token = (await GetAsync(page)).Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        return await PostAsync($"{page}?handler={handler}", [.. fields, ("__RequestVerificationToken", token)]);
    }

    public Task<Answer> PostAsync(string path, (string Name, string Value)[] fields, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return SendAsync(request);
    }

    /// <summary>Asks for a page until it shows what is waited for.</summary>
    public async Task<Answer> UntilAsync(string path, Func<Answer, bool> isThere)
    {
        using var limit = new CancellationTokenSource(Patience);
        for (; ; )
        {
            var answer = await GetAsync(path);
            if (isThere(answer)) return answer;
            await Task.Delay(100, limit.Token);
        }
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _client.SendAsync(request))
        {
            var body = await response.Content.ReadAsStringAsync();
            return new(response.StatusCode, response.Content.Headers.ContentType?.ToString() ?? "", body, response.Headers.Location?.OriginalString, response.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value)));
        }
    }
}
