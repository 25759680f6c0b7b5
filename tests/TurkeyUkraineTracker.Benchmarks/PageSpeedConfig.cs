using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>As <see cref="SpeedConfig"/>, for pages: their size is mostly mark-up, so that megabytes say nothing.</summary>
internal sealed class PageSpeedConfig : ManualConfig
{
    public PageSpeedConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        AddColumn(StatisticColumn.OperationsPerSecond);
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
