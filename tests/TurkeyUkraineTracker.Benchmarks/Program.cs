using BenchmarkDotNet.Running;
using TurkeyUkraineTracker.Benchmarks;
using TurkeyUkraineTracker.Benchmarks.Site;

// Nothing: reading and analysis. "site DATABASE [SECONDS]": the pages over a store; "serve DATABASE" is what that starts as another process.
switch (args)
{
    case ["site", var database, .. var rest]:
        await SiteSpeed.RunAsync(Path.GetFullPath(database), TimeSpan.FromSeconds(rest is [var seconds] ? int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture) : 3));
        break;
    case [ServedSite.Command, var database]:
        await ServedSite.ServeAsync(database);
        break;
    default:
        BenchmarkRunner.Run([typeof(AnalysisSpeed), typeof(PageSpeed)]);
        break;
}
