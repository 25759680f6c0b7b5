using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Benchmarks.Site;

/// <summary>Prints how long the pages take over a store, and how many a second there are beside a bare page of as many bytes, measured in turns.</summary>
internal static class SiteSpeed
{
    private const int Connections = 8;

    private const int Rounds = 3;

    /// <param name="time">Of each measurement.</param>
    public static async Task RunAsync(string database, TimeSpan time)
    {
        await using var rooms = new ServiceCollection().AddTrackerStore(database).BuildServiceProvider();
        var pages = await AskedPages.OfAsync(rooms.GetRequiredService<TrackerContext>());
        using var serving = Serve(database);
        using Asking site = new(Address(serving), serving), bare = new(Address(serving), serving);
        Say("| page | kB | processor ms: uncached · cached · bare | 1 connection: p50 · p95 · p99 ms | 8 connections | uncached ÷ bare | cached ÷ bare |");
        Say("|---|---|---|---|---|---|---|");
        foreach (var page in pages) Say(await RowAsync(page, site, bare, time));
        serving.Refresh();
        Say(string.Create(CultureInfo.InvariantCulture, $"memory of the process that serves: {serving.WorkingSet64 / 1_000_000} MB"));
        serving.StandardInput.Close();
        await serving.WaitForExitAsync();
    }

    private static async Task<string> RowAsync(AskedPage page, Asking site, Asking bare, TimeSpan time)
    {
        var one = await site.AskAsync(page.Urls, 1, time, isCached: false);
        var rounds = new List<(Asked Bare, Asked Uncached, Asked Cached)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((
                await bare.AskAsync([$"/bare/{one.Bytes}"], Connections, time / Rounds, isCached: true),
                await site.AskAsync(page.Urls, Connections, time / Rounds, isCached: false),
                await site.AskAsync(page.Urls, Connections, time / Rounds, isCached: true)));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            | {page.Kind} | {one.Bytes / 1000.0:0.0}
             | {Median(rounds, round => round.Uncached.MillisecondsWorked):0.00} · {Median(rounds, round => round.Cached.MillisecondsWorked):0.00} · {Median(rounds, round => round.Bare.MillisecondsWorked):0.00}
             | {Times(one)} | {Times(rounds[^1].Uncached)}
             | {Median(rounds, round => round.Uncached.PerSecond / round.Bare.PerSecond):0.00} | {Median(rounds, round => round.Cached.PerSecond / round.Bare.PerSecond):0.00} |
            """).ReplaceLineEndings("");
    }

    private static string Times(Asked asked) => string.Create(CultureInfo.InvariantCulture, $"{asked.Milliseconds(0.5):0.0} · {asked.Milliseconds(0.95):0.0} · {asked.Milliseconds(0.99):0.0}");

    private static double Median<T>(List<T> rounds, Func<T, double> valueOf) => rounds.Select(valueOf).Order().ElementAt(rounds.Count / 2);

    private static Process Serve(string database) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [ServedSite.Command, database])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    private static Uri Address(Process serving) => new(serving.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The site did not start."));

    private static void Say(string line) => Console.WriteLine(line);
}
