using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary><c>serve</c>: the site. A store without articles takes in the seed articles first, visibly and once.</summary>
internal static class ServeCommand
{
    private static readonly Option<bool> NoSeed = new("--no-seed")
    {
        Description = "Do not take in the seed articles when the store has none.",
    };

    private static readonly Option<bool> AllowWrites = new("--allow-writes")
    {
        Description = "Let a browser on this machine import articles, and poll the feeds that are subscribed to.",
    };

    private static readonly Option<IPAddress?> Proxy = new("--proxy")
    {
        Description = "The address of a reverse proxy in front: what it says in X-Forwarded-For and X-Forwarded-Proto is believed.",
        HelpName = "ADDRESS",
        CustomParser = AddressOf,
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the site (what runs when no command is named). Settings may follow as --key=value, such as --urls=http://localhost:8080.");
        MakeServe(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void MakeServe(Command command)
    {
        command.Options.Add(SharedOptions.Database);
        command.Options.Add(SharedOptions.Topic);
        command.Options.Add(NoSeed);
        command.Options.Add(AllowWrites);
        command.Options.Add(Proxy);
        command.Options.Add(SharedOptions.AllowHost);
        command.Options.Add(SharedOptions.Verbose);
        // Settings are for the host, and so are the arguments that WebApplicationFactory starts a program with.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(ServeAsync);
    }

    private static IPAddress? AddressOf(ArgumentResult given)
    {
        if (IPAddress.TryParse(given.Tokens.Single().Value, out var address)) return address;

        given.AddError($"{given.Tokens.Single().Value} is not the address of a machine.");
        return null;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, CancellationToken ct)
    {
        var output = parsed.InvocationConfiguration.Output;
        await using var app = SiteHost.Build(parsed, parsed.GetValue(AllowWrites), parsed.GetValue(Proxy));
        await Seeding.PrepareStoreAsync(app.Services, withSeeds: !parsed.GetValue(NoSeed), WhereThingsAre.Here.SeedArticles, output, ct);
        await app.StartAsync(ct);
        foreach (var url in app.Urls) await output.WriteLineAsync($"Serving on {url} (Ctrl+C stops).");
        await app.WaitForShutdownAsync(ct);
        return ExitCode.AllWell;
    }
}
