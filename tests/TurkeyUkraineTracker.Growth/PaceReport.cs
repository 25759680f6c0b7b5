using System.Globalization;

namespace TurkeyUkraineTracker.Growth;

/// <summary>How fast a folder was taken in, against what that costs at least.</summary>
/// <param name="Analysis">Reading and analysing the articles on every core, without a store.</param>
/// <param name="Rows">Inserting the same rows, without anything else.</param>
/// <param name="Stretches">Taking the folder in, through the queue and with linking, thousand by thousand.</param>
internal sealed record PaceReport(int Articles, Cost Analysis, Cost Rows, IReadOnlyList<Stretch> Stretches)
{
    private Cost Floor => Analysis + Rows;

    private Cost Whole => Stretches.Aggregate(default(Cost), (sum, stretch) => sum + stretch.Cost);

    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"""
        articles            {Articles}, {Articles / Whole.Clock.TotalSeconds:0.0} a second
        analysis alone      {Analysis.InWords()}
        same rows alone     {Rows.InWords()}
        taking them in      {Whole.InWords()}
        ratio               {Floor.Clock / Whole.Clock:0.00} by the clock, {Floor.Processor / Whole.Processor:0.00} of processor time
        last ÷ first        {Stretches[^1].MillisecondsEach / Stretches[0].MillisecondsEach:0.00} of processor time, an article of the last thousand and of the first
        {string.Join('\n', Stretches.Select(stretch => stretch.InWords()))}
        """);
}

/// <summary>A thousand articles, or what is left of them.</summary>
/// <param name="Memory">When they were taken in.</param>
internal readonly record struct Stretch(int Articles, Cost Cost, MemoryUse Memory)
{
    public double MillisecondsEach => Cost.Processor.TotalMilliseconds / Articles;

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Articles,18}  {MillisecondsEach:0.0} ms of processor time an article, {Memory.Objects:0} MB of objects, {Memory.Process:0} MB of the process");
}

/// <summary>Memory in megabytes.</summary>
/// <param name="Objects">What is still used.</param>
/// <param name="Process">All that the process has.</param>
internal readonly record struct MemoryUse(double Objects, double Process)
{
    public static MemoryUse Now() => new(GC.GetTotalMemory(forceFullCollection: true) / 1e6, Environment.WorkingSet / 1e6);
}
