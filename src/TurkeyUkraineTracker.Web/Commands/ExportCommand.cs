using System.CommandLine;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>export</c>: every claim of the store on standard output.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var command = new Command("export", "Print every claim of the store with the places where it stands.")
        {
            SharedOptions.Json,
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.Validators.Add(SharedOptions.RequireJson);
        command.SetAction(ExportAsync);
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        await foreach (var row in rooms.GetRequiredService<ExportRows>().ReadAsync(ct))
        {
            await parsed.InvocationConfiguration.Output.WriteAsync($"{ClaimLines.Line(row)}\n");
        }

        return ExitCode.AllWell;
    }
}
