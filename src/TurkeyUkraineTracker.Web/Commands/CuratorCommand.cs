using System.CommandLine;
using Spectre.Console;
using TurkeyUkraineTracker.Web.Access;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>curator set</c> and <c>curator remove</c>: the password by which one person may write from another machine.</summary>
internal static class CuratorCommand
{
    public static Command Create()
    {
        var command = new Command("curator", "Let one person sign in from other machines, by a password.");
        command.Subcommands.Add(Part("set", "Set the password: asked for at a terminal, else the first line of standard input.", SetAsync));
        command.Subcommands.Add(Part("remove", "Take the account away. Whoever is signed in no longer is.", RemoveAsync));
        return command;
    }

    private static Command Part(string name, string description, Func<ParseResult, CancellationToken, Task<int>> act)
    {
        var command = new Command(name, description) { SharedOptions.Database, SharedOptions.Verbose };
        command.SetAction(act);
        return command;
    }

    private static async Task<int> SetAsync(ParseResult parsed, CancellationToken ct)
    {
        var password = await AskAsync(ct);
        if (CuratorFile.Problem(password) is { } problem)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(problem);
            return ExitCode.SomeFailed;
        }

        var file = FileOf(parsed);
        file.Set(password);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"The curator signs in by this password now; its hash is in {file.Path}.");
        return ExitCode.AllWell;
    }

    private static async Task<int> RemoveAsync(ParseResult parsed, CancellationToken ct)
    {
        var was = FileOf(parsed).Remove();
        await parsed.InvocationConfiguration.Output.WriteLineAsync(was ? "Nobody can sign in any more." : "Nobody could sign in.");
        return ExitCode.AllWell;
    }

    private static CuratorFile FileOf(ParseResult parsed) => CuratorFile.Beside(Settings.From(parsed).Database);

    private static async Task<string> AskAsync(CancellationToken ct) => Console.IsInputRedirected
        ? await Console.In.ReadLineAsync(ct) ?? ""
        : await new TextPrompt<string>("Password:").Secret().ShowAsync(AnsiConsole.Console, ct);
}
