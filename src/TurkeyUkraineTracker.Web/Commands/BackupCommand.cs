using System.CommandLine;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>backup</c>: copies the store, also while the site is served and articles are taken in.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Copy = new("FILE")
    {
        Description = "The file to write. It appears when it is whole, and can take the place of the database; one that is there is not overwritten.",
    };

    public static Command Create()
    {
        var command = new Command("backup", "Copy the database as it is at one moment, also while it is in use.")
        {
            Copy,
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.SetAction(BackupAsync);
        return command;
    }

    private static async Task<int> BackupAsync(ParseResult parsed, CancellationToken ct)
    {
        var copy = Path.GetFullPath(parsed.GetRequiredValue(Copy));
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        await rooms.GetRequiredService<StoreBackup>().WriteAsync(copy, ct);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"Copied the store to {copy}.");
        return ExitCode.AllWell;
    }
}
