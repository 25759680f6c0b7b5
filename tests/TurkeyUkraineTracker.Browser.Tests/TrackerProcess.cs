using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Browser.Tests;

/// <summary>The real program in a process of its own, serving a new database on a free port of this machine.</summary>
public sealed partial class TrackerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tracker-browser-");
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private TrackerProcess(params string[] options)
    {
        _process = new() { StartInfo = StartInfo(["serve", .. options, "--urls=http://127.0.0.1:0"]), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The program ended before it served: {Log}"));
    }

    /// <summary>What the program has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (_log) return _log.ToString();
        }
    }

    /// <summary>Starts the program and waits until it serves; by then it has taken in the seed articles.</summary>
    public static Task<(TrackerProcess Tracker, Uri Address)> StartAsync() => new TrackerProcess().ServeAsync();

    /// <summary>The same with other articles, and open to imports.</summary>
    /// <param name="articles">Writes them into a folder, and says in which order they are to be read.</param>
    public static async Task<(TrackerProcess Tracker, Uri Address)> StartAsync(Func<string, IReadOnlyList<string>> articles)
    {
        var tracker = new TrackerProcess("--no-seed", "--allow-writes");
        using var ingest = Process.Start(tracker.StartInfo(["ingest", .. articles(tracker._folder.FullName)]))!;
        await ingest.WaitForExitAsync().WaitAsync(StartLimit);
        return await tracker.ServeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<(TrackerProcess Tracker, Uri Address)> ServeAsync()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        return (this, await _address.Task.WaitAsync(StartLimit));
    }

    private ProcessStartInfo StartInfo(string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "TurkeyUkraineTracker.Web.dll");
        return new("dotnet", [program, .. arguments, "--database", Path.Combine(_folder.FullName, "tracker.db")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
    }

    private void Hear(string? line)
    {
        if (line is null) return;

        lock (_log) _log.AppendLine(line);
        if (Address().Match(line) is { Success: true } found) _address.TrySetResult(new(found.Value));
    }

    // Takes "Serving on http://127.0.0.1:41873 (Ctrl+C stops)."
    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 250)]
    private static partial Regex Address();
}
