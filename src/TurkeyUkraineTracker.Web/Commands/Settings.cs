using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>What a command works on, after options, environment and settings files are weighed against each other.</summary>
/// <param name="Database">Absolute path of the database file.</param>
/// <param name="Topic">The topic's folder.</param>
/// <param name="OwnHosts">Machines of the operator's network that may be fetched from.</param>
internal sealed record Settings(string Database, string Topic, bool IsVerbose, IReadOnlyCollection<string> OwnHosts)
{
    /// <summary>The settings of a command that runs without a web host.</summary>
    public static Settings From(ParseResult parsed) => From(parsed, Configuration([.. parsed.UnmatchedTokens]));

    public static Settings From(ParseResult parsed, IConfiguration configuration) => new(
        WhereThingsAre.Here.Database(parsed.GetValue(SharedOptions.Database), configuration.GetConnectionString("Tracker")),
        parsed.GetValue(SharedOptions.Topic) ?? WhereThingsAre.Here.Topic,
        parsed.GetValue(SharedOptions.Verbose),
        parsed.GetValue(SharedOptions.AllowHost) ?? []);

    /// <param name="args">Settings given as --key=value; they win.</param>
    public static IConfiguration Configuration(params string[] args) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(args)
        .Build();
}
