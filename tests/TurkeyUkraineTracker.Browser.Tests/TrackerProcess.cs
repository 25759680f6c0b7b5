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

    private TrackerProcess()
    {
        _process = new() { StartInfo = StartInfo(Path.Combine(_folder.FullName, "tracker.db")), EnableRaisingEvents = true };
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
    public static async Task<(TrackerProcess Tracker, Uri Address)> StartAsync()
    {
        var tracker = new TrackerProcess();
        tracker._process.Start();
        tracker._process.BeginOutputReadLine();
        tracker._process.BeginErrorReadLine();
        return (tracker, await tracker._address.Task.WaitAsync(StartLimit));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static ProcessStartInfo StartInfo(string database)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "TurkeyUkraineTracker.Web.dll");
        return new("dotnet", [program, "serve", "--database", database, "--urls=http://127.0.0.1:0"])
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
