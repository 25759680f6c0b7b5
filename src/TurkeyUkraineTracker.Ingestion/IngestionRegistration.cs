using Microsoft.Extensions.DependencyInjection;
using TurkeyUkraineTracker.Analysis.Extraction;
using TurkeyUkraineTracker.Analysis.Reading;
using TurkeyUkraineTracker.Ingestion.Archives;
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
        .AddScoped<Ingestor>()
        .AddScoped<Restoration>()
        .AddScoped<Intake>()
        .AddScoped<StorePacking>()
        .AddScoped<Reanalysis>();
}
