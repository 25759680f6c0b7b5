using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The log: on standard error, so that standard output belongs to what a command prints.</summary>
internal static class Logs
{
    /// <summary>Adds Serilog with the levels of the section <c>Serilog</c>.</summary>
    /// <param name="level">Overrules the configured level when given.</param>
    public static ILoggingBuilder AddTrackerLog(this ILoggingBuilder logging, IConfiguration configuration, LogEventLevel? level)
    {
        logging.ClearProviders();
        return logging.AddSerilog(Create(configuration, level), dispose: true);
    }

    // No static Log.Logger: several hosts live in one process when the tests run.
    private static Logger Create(IConfiguration configuration, LogEventLevel? level)
    {
        var setup = new LoggerConfiguration()
            .ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly))
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture);
        return (level is { } least ? setup.MinimumLevel.Is(least) : setup).CreateLogger();
    }
}
