using System.Text.RegularExpressions;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>A writer that tells when the program has named its address.</summary>
internal sealed partial class HeardWriter : StringWriter
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Address => _address.Task;

    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        if (LocalAddress().Match(value ?? "") is { Success: true } found) _address.TrySetResult(new(found.Value));
        return Task.CompletedTask;
    }

    // Takes "Serving on http://127.0.0.1:41873 (Ctrl+C stops)."
    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 250)]
    private static partial Regex LocalAddress();
}
