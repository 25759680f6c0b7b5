using System.Diagnostics;
using System.Globalization;
using TurkeyUkraineTracker.Web.Commands;

namespace TurkeyUkraineTracker.Web.Tests.Commands;

/// <summary>The real program, killed while it takes articles in and started again: every article is there whole, once.</summary>
public sealed class KilledAtAnyMoment : IDisposable
{
    private const int Articles = 60;

    // The seed is fixed, so that a run that fails can be run again; the machine's load makes the moments differ all the same.
    private readonly Random _moments = new(20241106);
    private readonly ScratchFolder _scratch = new();

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("TRACKER_KILLS") ?? "20", CultureInfo.InvariantCulture);

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_there_twice()
    {
        for (var i = 0; i < Articles; i++) _scratch.Write($"in/{i:00}.txt", $"{SomeArticle.English}\n\nOn day {i + 1} Recep Tayyip Erdoğan said that {i + 2} ships had come.\n");
        for (var i = 0; i < Kills; i++) await StartAndKillAsync();

        var run = await CommandRun.Of("ingest", _scratch.File("in"), "--database", _scratch.Database);

        Assert.Equal(ExitCode.AllWell, run.ExitCode);
        Assert.StartsWith($"Verified {Articles} articles, ", (await CommandRun.Of("check", "--database", _scratch.Database)).Output, StringComparison.Ordinal);
    }

    private async Task StartAndKillAsync()
    {
        using var program = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "TurkeyUkraineTracker.Web.dll"), "ingest", _scratch.File("in"), "--database", _scratch.Database])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = program.StandardOutput.ReadLineAsync();
        // Half of the kills hit while it begins, half while it works.
        if (_moments.Next(2) == 0) await Task.WhenAny(said, program.WaitForExitAsync());
        await Task.Delay(_moments.Next(600));
        program.Kill();
        await program.WaitForExitAsync();
    }
}
