using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The log: on standard error, so that standard output belongs to what a command prints.</summary>
internal static class Logs
{
    private const string IngestionRoom = "TurkeyUkraineTracker.Ingestion";

    // What these two log is thrown as well, and told in one sentence by whoever catches it.
    private static readonly string[] ToldElsewhere = ["Microsoft.EntityFrameworkCore", "Microsoft.Extensions.Hosting"];

    /// <summary>The log of a host that serves, with the levels of the settings' section <c>Serilog</c>.</summary>
    public static ILoggingBuilder AddServingLog(this ILoggingBuilder logging, IConfiguration configuration, bool isVerbose) =>
        logging.AddLog(configuration, setup => isVerbose ? setup.MinimumLevel.Debug() : Quieted(setup));

    /// <summary>The log of a command, which tells every outcome itself: only what is wrong beyond a single article.</summary>
    public static ILoggingBuilder AddCommandLog(this ILoggingBuilder logging, IConfiguration configuration, bool isVerbose) =>
        logging.AddLog(configuration, setup => isVerbose
            ? setup.MinimumLevel.Debug().MinimumLevel.Override(IngestionRoom, LogEventLevel.Debug)
            : Quieted(setup.MinimumLevel.Warning().MinimumLevel.Override(IngestionRoom, LogEventLevel.Fatal)));

    private static LoggerConfiguration Quieted(LoggerConfiguration setup) =>
        ToldElsewhere.Aggregate(setup, (quieter, room) => quieter.MinimumLevel.Override(room, LogEventLevel.Fatal));

    // No static Log.Logger: several hosts live in one process when the tests run.
    private static ILoggingBuilder AddLog(this ILoggingBuilder logging, IConfiguration configuration, Func<LoggerConfiguration, LoggerConfiguration> levels)
    {
        var setup = new LoggerConfiguration()
            .ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly))
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture);
        return logging.ClearProviders().AddSerilog(levels(setup).CreateLogger(), dispose: true);
    }
}
