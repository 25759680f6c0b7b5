using System.Globalization;

namespace TurkeyUkraineTracker.Growth;

/// <summary>How fast a folder was taken in, against what that costs at least.</summary>
/// <param name="Analysis">Reading and analysing the articles on every core, without a store.</param>
/// <param name="Rows">Inserting the same rows, without anything else.</param>
/// <param name="Whole">Taking the folder in: through the queue, with linking.</param>
/// <param name="Memory">After each thousand.</param>
internal sealed record PaceReport(int Articles, Cost Analysis, Cost Rows, Cost Whole, IReadOnlyList<MemoryUse> Memory)
{
    public double ByTheClock => (Analysis + Rows).Clock / Whole.Clock;

    public double OfProcessorTime => (Analysis + Rows).Processor / Whole.Processor;

    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"""
        articles            {Articles}, {Articles / Whole.Clock.TotalSeconds:0.0} a second
        analysis alone      {Shown(Analysis)}
        same rows alone     {Shown(Rows)}
        taking them in      {Shown(Whole)}
        ratio               {ByTheClock:0.00} by the clock, {OfProcessorTime:0.00} of processor time
        memory              {string.Join("; ", Memory.Select(use => use.InWords()))}
        """);

    private static string Shown(Cost cost) => string.Create(
        CultureInfo.InvariantCulture, $"{cost.Clock.TotalSeconds:0.0} s by the clock, {cost.Processor.TotalSeconds:0.0} s of processor time");
}

/// <summary>Memory in megabytes.</summary>
/// <param name="Objects">What is still used.</param>
/// <param name="Process">All that the process has.</param>
internal readonly record struct MemoryUse(double Objects, double Process)
{
    public static MemoryUse Now() => new(GC.GetTotalMemory(forceFullCollection: true) / 1e6, Environment.WorkingSet / 1e6);

    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"{Objects:0} MB of objects, {Process:0} MB of the process");
}
