using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Web.Tests.Operations;

/// <summary>The real program in a process of its own, whose memory is nobody else's.</summary>
internal sealed partial class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private ServedProgram(string database)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "TurkeyUkraineTracker.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--allow-writes", "--database", database, "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new() { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data ?? "");
        _process.ErrorDataReceived += (_, _) => { };
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The program ended before it served."));
    }

    /// <summary>Bytes that the process holds in memory now.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until it serves, with the seed articles.</summary>
    public static async Task<(ServedProgram Program, Uri Address)> StartAsync(string database)
    {
        var program = new ServedProgram(database);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return (program, await program._address.Task.WaitAsync(Patience));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string line)
    {
        if (Address().Match(line) is { Success: true } found) _address.TrySetResult(new(found.Value));
    }

    // Takes "Serving on http://127.0.0.1:41873 (Ctrl+C stops)."
    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 250)]
    private static partial Regex Address();
}
