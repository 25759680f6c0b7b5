using BenchmarkDotNet.Running;
using TurkeyUkraineTracker.Benchmarks;

BenchmarkRunner.Run([typeof(AnalysisSpeed), typeof(PageSpeed)]);
