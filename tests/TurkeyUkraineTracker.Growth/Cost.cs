using System.Diagnostics;
using System.Globalization;

namespace TurkeyUkraineTracker.Growth;

/// <summary>What some work took.</summary>
/// <param name="Clock">By the clock; what else runs on the machine counts.</param>
/// <param name="Processor">On all cores together.</param>
internal readonly record struct Cost(TimeSpan Clock, TimeSpan Processor)
{
    public static Cost operator +(Cost a, Cost b) => new(a.Clock + b.Clock, a.Processor + b.Processor);

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture, $"{Clock.TotalSeconds:0.0} s by the clock, {Processor.TotalSeconds:0.0} s of processor time");

    public static async Task<Cost> OfAsync(Func<Task> work)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await work();
        return new(clock.Elapsed, Environment.CpuUsage.TotalTime - before);
    }
}
