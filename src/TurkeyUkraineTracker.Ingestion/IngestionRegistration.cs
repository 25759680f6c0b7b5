using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Archives;
using TurkeyUkraineTracker.Ingestion.Feeds;
using TurkeyUkraineTracker.Ingestion.Fetching;
using TurkeyUkraineTracker.Ingestion.Queueing;
using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>Puts ingestion into a service collection. <see cref="Ingestor"/> and <see cref="Reanalysis"/> want the store registered too; the others do not.</summary>
public static class IngestionRegistration
{
    /// <param name="topicFolder">Read at once; see <see cref="TopicFolder.Load"/>.</param>
    public static IServiceCollection AddIngestion(this IServiceCollection services, string topicFolder) => services.AddIngestion(TopicFolder.Load(topicFolder));

    public static IServiceCollection AddIngestion(this IServiceCollection services, Topic topic) => services
        .AddSingleton(topic)
        .AddSingleton<ArticleAnalyser>()
        .AddSingleton<ArticleReader>()
        .AddSingleton<Preview>()
        .AddSingleton<PassageScorer>()
        .AddSingleton<StoryScorer>()
        .AddFetching()
        .AddScoped<Ingestor>()
        .AddScoped<QueueOwner>()
        .AddScoped<QueueReading>()
        .AddScoped<QueueFetching>()
        .AddScoped<Intake>()
        .AddScoped<HeldDocuments>()
        .AddScoped<FeedPolling>()
        .AddScoped<Restoration>()
        .AddScoped<PathIntake>()
        .AddScoped<StorePacking>()
        .AddScoped<Reanalysis>();

    // What was registered before stays: limits and networks are a matter of settings.
    private static IServiceCollection AddFetching(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(FetchLimits.Default);
        services.TryAddSingleton(new AddressGuard());
        return services.AddSingleton<GuardedWeb>().AddSingleton<RobotsBook>().AddSingleton<WebFetcher>();
    }
}
