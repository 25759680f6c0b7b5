using System.CommandLine;
using TurkeyUkraineTracker.Store;
using TurkeyUkraineTracker.Web.Rendering;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>check</c>: verifies what the store promises.</summary>
internal static class CheckCommand
{
    public const string SearchNotChecked = "Search index not checked: the database is read-only.";

    public static Command Create()
    {
        var command = new Command("check", "Verify every stored hash and anchor, the keys and the search index.")
        {
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.SetAction(CheckAsync);
        return command;
    }

    private static async Task<int> CheckAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        var report = await rooms.GetRequiredService<StoreCheck>().RunAsync(ct);
        foreach (var finding in report.Findings) await parsed.InvocationConfiguration.Error.WriteLineAsync($"{finding.Check}: {finding.Where}: {finding.What}");

        await parsed.InvocationConfiguration.Output.WriteLineAsync(Summary(report));
        return report.Findings.Count == 0 ? ExitCode.AllWell : ExitCode.SomeFailed;
    }

    internal static string Summary(CheckReport report)
    {
        var places = $"{CountWords.Of(report.Articles, "article")}, {CountWords.Of(report.Anchors, "anchor")}";
        var findings = CountWords.Of(report.Findings.Count, "finding");
        return report.IsSearchChecked
            ? $"Verified {places}, the keys and the search index: {findings}."
            : $"Verified {places} and the keys: {findings}. {SearchNotChecked}";
    }
}
