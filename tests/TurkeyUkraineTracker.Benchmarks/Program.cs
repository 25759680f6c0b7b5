using BenchmarkDotNet.Running;
using TurkeyUkraineTracker.Benchmarks;

// Without a word all of them are run, rather than asked for.
string[] all = ["--filter", "*"];
BenchmarkSwitcher.FromTypes([typeof(AnalysisSpeed), typeof(PageSpeed)]).Run(args.Length > 0 ? args : all);
