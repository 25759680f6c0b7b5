using System.CommandLine;
using System.CommandLine.Invocation;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The program's command line: which commands there are, and how a failure reads.</summary>
internal static class TrackerCommandLine
{
    // An article's file may be called @something; response files are not wanted.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>All commands; <c>serve</c> is what the root does when none is named.</summary>
    public static RootCommand Root { get; } = BuildRoot();

    /// <returns>One of <see cref="ExitCode"/>; nothing is thrown.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken ct = default)
    {
        var parsed = Root.Parse(args, Parsing);
        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (parsed.Action is ParseErrorAction)
        {
            // System.CommandLine would answer 1, which here means that some articles failed.
            await parsed.InvokeAsync(invocation, ct);
            return ExitCode.WrongUsage;
        }

        if (UnknownIn(parsed) is not { } unknown) return await DoAsync(parsed, invocation, ct);

        await error.WriteLineAsync($"There is no command or option {unknown} here; --help lists what there is.");
        return ExitCode.WrongUsage;
    }

    private static async Task<int> DoAsync(ParseResult parsed, InvocationConfiguration invocation, CancellationToken ct)
    {
        try
        {
            return await parsed.InvokeAsync(invocation, ct);
        }
#pragma warning disable CA1031 // The edge of the process: whatever went wrong is told in one line, and in full with --verbose.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await invocation.Error.WriteLineAsync(parsed.GetValue(SharedOptions.Verbose) ? failure.ToString() : Failure.InWords(failure, () => Settings.From(parsed).Database));
            return ExitCode.SomeFailed;
        }
    }

    // The root takes settings for serve and, with them, lets every command take anything: what is strict is decided here.
    private static string? UnknownIn(ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(token => parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors || !IsSetting(token));

    private static bool IsSetting(string token) => token.StartsWith("--", StringComparison.Ordinal) && token.Contains('=', StringComparison.Ordinal);

    private static RootCommand BuildRoot()
    {
        var root = new RootCommand("Tracks what is claimed in the news, down to the exact words in the stored articles.")
        {
            ServeCommand.Create(),
            IngestCommand.Create(),
            AnalyseCommand.Create(),
            ScoreCommand.Create(),
            ExportCommand.Create(),
            CheckCommand.Create(),
            BackupCommand.Create(),
            RemoveCommand.Create(),
            JudgeCommand.Create(),
            ReanalyseCommand.Create(),
            CuratorCommand.Create(),
        };
        ServeCommand.MakeServe(root);
        return root;
    }
}
