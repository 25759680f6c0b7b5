using BenchmarkDotNet.Running;
using TurkeyUkraineTracker.Benchmarks;
using TurkeyUkraineTracker.Benchmarks.Site;

// Reading and analysis, all of it without a word, rather than asked for. "site DATABASE [SECONDS]": the pages over a store; "serve DATABASE" is what that starts as another process.
switch (args)
{
    case ["site", var database, .. var rest]:
        await SiteSpeed.RunAsync(Path.GetFullPath(database), TimeSpan.FromSeconds(rest is [var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 3));
        break;
    case [ServedSite.Command, var database]:
        await ServedSite.ServeAsync(database);
        break;
    default:
        BenchmarkSwitcher.FromTypes([typeof(AnalysisSpeed), typeof(PageSpeed)]).Run(args.Length > 0 ? args : ["--filter", "*"]);
        break;
}
