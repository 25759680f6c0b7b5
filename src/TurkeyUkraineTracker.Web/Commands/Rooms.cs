using System.CommandLine;
using TurkeyUkraineTracker.Ingestion;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Store;

namespace TurkeyUkraineTracker.Web.Commands;

/// <summary>The rooms that a command works with, wired without a web host. One command is one unit of work: the provider itself is the scope.</summary>
internal static class Rooms
{
    /// <summary>Store and ingestion; nothing is opened before it is asked for.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services, Settings settings) =>
        services.AddSingleton(new AddressGuard { OwnHosts = settings.OwnHosts }).AddTrackerStore(settings.Database).AddIngestion(settings.Topic);

    /// <summary>Ingestion alone, for a command that touches no database.</summary>
    public static ServiceProvider WithoutStore(ParseResult parsed)
    {
        var settings = Settings.From(parsed);
        return WithLog(settings).AddIngestion(settings.Topic).BuildServiceProvider();
    }

    /// <summary>A store that must be there already, brought up to date.</summary>
    /// <exception cref="FileNotFoundException">There is no database; the message says where it was looked for.</exception>
    public static Task<ServiceProvider> OnExistingStoreAsync(ParseResult parsed, CancellationToken ct)
    {
        var settings = SettingsOfStore(parsed);
        return UpToDateAsync(WithLog(settings).AddTrackerStore(settings.Database), parsed, ct);
    }

    /// <summary>The same with ingestion, to read again what it holds.</summary>
    /// <exception cref="FileNotFoundException">As of <see cref="OnExistingStoreAsync"/>.</exception>
    public static Task<ServiceProvider> OnExistingArticlesAsync(ParseResult parsed, CancellationToken ct)
    {
        var settings = SettingsOfStore(parsed);
        return UpToDateAsync(WithLog(settings).AddRooms(settings), parsed, ct);
    }

    /// <summary>A store that is created where there is none, with ingestion to fill it.</summary>
    public static Task<ServiceProvider> OnAnyStoreAsync(ParseResult parsed, CancellationToken ct)
    {
        var settings = Settings.From(parsed);
        return UpToDateAsync(WithLog(settings).AddRooms(settings), parsed, ct);
    }

    private static Settings SettingsOfStore(ParseResult parsed)
    {
        var settings = Settings.From(parsed);
        return File.Exists(settings.Database) ? settings : throw new FileNotFoundException($"There is no database at {settings.Database}; serve and ingest create one.");
    }

    private static async Task<ServiceProvider> UpToDateAsync(IServiceCollection services, ParseResult parsed, CancellationToken ct)
    {
        var rooms = services.BuildServiceProvider();
        await rooms.GetRequiredService<TrackerDatabase>().MigrateAsync(parsed.InvocationConfiguration.Error.WriteLine, ct);
        return rooms;
    }

    private static IServiceCollection WithLog(Settings settings) => new ServiceCollection()
        .AddLogging(logging => logging.AddCommandLog(Settings.Configuration(), settings.IsVerbose));
}
