using System.CommandLine;
using System.CommandLine.Parsing;
using TurkeyUkraineTracker.Ingestion.Archives;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Web.Exports;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>export</c>: every claim of the store on standard output, or the store itself as an archive.</summary>
internal static class ExportCommand
{
    internal const string SayWhat = "Say --json or --zip FILE.";

    private static readonly Option<FileInfo?> Zip = new("--zip")
    {
        HelpName = "FILE",
        Description = "Write the articles as they came, what was said of them and the ids that were given out into an archive, which ingest takes in.",
    };

    public static Command Create()
    {
        var command = new Command("export", "Print every claim of the store with the places where it stands, or pack the store to take it elsewhere.")
        {
            SharedOptions.Json,
            Zip,
            SharedOptions.Database,
            SharedOptions.Verbose,
        };
        command.Validators.Add(RequireOne);
        command.SetAction((parsed, ct) => parsed.GetValue(Zip) is { } file ? PackAsync(parsed, file, ct) : PrintAsync(parsed, ct));
        return command;
    }

    private static void RequireOne(CommandResult command)
    {
        var isPrinted = command.GetResult(SharedOptions.Json) is not (null or { Implicit: true });
        if (isPrinted == (command.GetResult(Zip) is { Tokens.Count: > 0 })) command.AddError(SayWhat);
    }

    private static async Task<int> PrintAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingStoreAsync(parsed, ct);
        await foreach (var row in rooms.GetRequiredService<ExportRows>().ReadAsync(ct))
        {
            await parsed.InvocationConfiguration.Output.WriteAsync($"{ClaimLines.Line(row)}\n");
        }

        return ExitCode.AllWell;
    }

    // Beside its place until it is whole: an archive that is there can be relied on.
    private static async Task<int> PackAsync(ParseResult parsed, FileInfo file, CancellationToken ct)
    {
        await using var rooms = await Rooms.OnExistingArticlesAsync(parsed, ct);
        var (packing, unfinished) = (rooms.GetRequiredService<StorePacking>(), $"{file.FullName}.unfinished");
        try
        {
            await using (var stream = File.Create(unfinished))
            {
                var lines = packing.PackAsync(stream, ct).Select(name => $"packed     {name}");
                await Progress.ShowAsync("Packing", await packing.CountAsync(ct), lines, parsed.InvocationConfiguration.Output);
            }

            File.Move(unfinished, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return ExitCode.AllWell;
    }
}
