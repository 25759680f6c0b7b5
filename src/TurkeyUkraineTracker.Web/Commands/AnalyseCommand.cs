using System.CommandLine;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>analyse</c>: what is found in articles, printed and not kept.</summary>
internal static class AnalyseCommand
{
    private static readonly Option<bool> Text = new("--text")
    {
        Description = "Add the main text of every article as plain text.",
    };

    public static Command Create()
    {
        var command = new Command("analyse", "Print what is found in articles, without touching any database.")
        {
            SharedOptions.Paths,
            SharedOptions.Json,
            Text,
            SharedOptions.Topic,
            SharedOptions.Verbose,
        };
        command.Validators.Add(SharedOptions.RequireJson);
        command.SetAction(AnalyseAsync);
        return command;
    }

    private static async Task<int> AnalyseAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var rooms = Rooms.WithoutStore(parsed);
        throw new NotSupportedException();
    }
}
