using System.CommandLine;
using System.CommandLine.Parsing;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The options and arguments that mean the same in every command that takes them.</summary>
internal static class SharedOptions
{
    public static Option<string?> Database { get; } = new("--database")
    {
        Description = "The database file. Default: ConnectionStrings:Tracker, else data/tracker.db in the clone or beside the program.",
        HelpName = "FILE",
    };

    public static Option<string?> Topic { get; } = new("--topic")
    {
        Description = "The folder of the topic's actors, names, outlets and concepts. Default: seeds/topic beside the program.",
        HelpName = "DIR",
    };

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Log every step, and show the stack trace of an unexpected error.",
    };

    public static Option<string[]> AllowHost { get; } = new("--allow-host")
    {
        Description = "Also fetch from this machine of your own network, by its name or address; can be given several times.",
        HelpName = "HOST",
    };

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "Print JSON Lines, one object a line, in UTF-8 (required: the only form so far).",
    };

    public static Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Article files and folders of them; folders are read with everything below them. For ingest also addresses that begin with http:// or https://.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseOptions },
    };

    /// <summary>Makes <c>--json</c> necessary. <see cref="Option.Required"/> would not: a flag always has a value.</summary>
    public static void RequireJson(CommandResult command)
    {
        if (command.GetResult(Json) is null or { Implicit: true }) command.AddError($"{command.Command.Name} needs --json, the only form it prints so far.");
    }

    // The parser takes an option it does not know for a path; a file of such a name is still to be had as ./--name.
    private static void RefuseOptions(ArgumentResult paths)
    {
        foreach (var token in paths.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            paths.AddError($"There is no option {token.Value}.");
        }
    }
}
