using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TurkeyUkraineTracker.Benchmarks;

/// <summary>Runs in this very process, since a project of its own would need the repository's build settings; prints articles and megabytes a second.</summary>
internal sealed class SpeedConfig : ManualConfig
{
    public SpeedConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        AddColumn(StatisticColumn.OperationsPerSecond, new MegabytesPerSecond());
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
