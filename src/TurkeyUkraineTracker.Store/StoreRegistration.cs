using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TurkeyUkraineTracker.Store.Listing;
using TurkeyUkraineTracker.Store.Queries;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Store;

/// <summary>Puts the store into a service collection.</summary>
public static class StoreRegistration
{
    /// <summary>Everything is scoped, one unit of work per request or per command, but for what all requests share.</summary>
    /// <param name="databasePath">The file; <see cref="TrackerDatabase.MigrateAsync"/> creates it.</param>
    public static IServiceCollection AddTrackerStore(this IServiceCollection services, string databasePath)
    {
        services.AddDbContext<TrackerContext>(options => Configure(options, databasePath));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ClaimTable>();
        services.AddScoped<TrackerDatabase>().AddScoped<ArticleWriter>().AddScoped<JudgementWriter>().AddScoped<StoreCheck>().AddScoped<StoreBackup>();
        services.AddScoped<SiteSearch>().AddScoped<ClaimTimeline>();
        services.AddScoped<ClaimList>().AddScoped<ClaimDetail>().AddScoped<ClaimHistory>().AddScoped<ClaimTerms>();
        services.AddScoped<ActorList>().AddScoped<ActorDetail>().AddScoped<ActorRecord>();
        services.AddScoped<SourceList>().AddScoped<SourceDetail>();
        services.AddScoped<FigureList>().AddScoped<OutletDetail>();
        services.AddScoped<TermList>().AddScoped<TermDetail>();
        services.AddScoped<WaitingDocuments>().AddScoped<JobControl>().AddScoped<JobList>().AddScoped<QueueLength>().AddScoped<FeedBook>().AddScoped<FeedList>().AddScoped<VersionHistory>();
        services.AddScoped<OriginNeighbours>().AddScoped<TensionList>();
        services.AddScoped<ClaimFeed>().AddScoped<ClaimGraves>();
        services.AddSingleton(_ => new StoreVersion(ConnectionString(databasePath)));
        services.AddScoped<ArchiveRows>().AddScoped<IdRestoring>();
        return services.AddScoped<HomeNumbers>().AddScoped<ExportRows>().AddScoped<StoredDocuments>();
    }

    // Almost everything here only reads; the few places that write say so.
    internal static void Configure(DbContextOptionsBuilder options, string databasePath) => options
        // One JSON parameter for a list of any length: one statement to prepare, and no limit of parameters to run into.
        .UseSqlite(ConnectionString(databasePath), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(new SqliteConnectionSetup(), new QueryStop());

    // Foreign keys are off by default in Debian's library; recursive triggers keep the search index in step when a row is replaced.
    internal static string ConnectionString(string databasePath) => new SqliteConnectionStringBuilder
    {
        DataSource = databasePath,
        ForeignKeys = true,
        RecursiveTriggers = true,
        DefaultTimeout = 15,
    }.ToString();
}
