using BenchmarkDotNet.Running;
using TurkeyUkraineTracker.Benchmarks;

BenchmarkRunner.Run<AnalysisSpeed>();
