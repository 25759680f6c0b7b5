using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>What ingestion tells those who watch it: a count and a duration for each article, and a span around it.</summary>
/// <remarks>Costs nothing while nobody listens.</remarks>
public static class IngestionMeter
{
    /// <summary>Of the meter and of the source of spans.</summary>
    public const string Name = "TurkeyUkraineTracker.Ingestion";

    private const string OutcomeTag = "outcome";

    private static readonly ActivitySource Spans = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Articles = Meter.CreateCounter<long>("tracker.articles", "{article}", "Articles that came to an end, by outcome.");

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("tracker.article.duration", "s", "How long an article took to be saved, waiting for its reading included.");

    /// <summary>Measures the saving of one article, whatever becomes of it.</summary>
    internal static async Task<Outcome> MeasureAsync(Func<Task<Outcome>> save)
    {
        using var span = Spans.StartActivity("ingest article");
        var start = Stopwatch.GetTimestamp();
        var outcome = await save();
        var tag = KeyValuePair.Create<string, object?>(OutcomeTag, NameOf(outcome));
        Articles.Add(1, tag);
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tag);
        span?.SetTag(OutcomeTag, tag.Value);
        if (outcome is Outcome.Failed failed) span?.SetStatus(ActivityStatusCode.Error, failed.Why);
        return outcome;
    }

    private static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Stored => "stored",
        Outcome.Unchanged => "unchanged",
        Outcome.Unreadable => "unreadable",
        Outcome.Failed => "failed",
        _ => throw new UnreachableException(),
    };
}
