using TurkeyUkraineTracker.Analysis.Reading;

namespace TurkeyUkraineTracker.Ingestion.Fetching;

/// <summary>How much of the web one fetch may take.</summary>
/// <param name="Time">From the first byte sent to the last received, of one request.</param>
/// <param name="Bytes">After decompression.</param>
/// <param name="Gap">Between two requests to one host.</param>
public sealed record FetchLimits(TimeSpan Time, int Bytes, TimeSpan Gap)
{
    public const int Redirects = 5;

    public static FetchLimits Default { get; } = new(TimeSpan.FromSeconds(30), ArticleReader.MaxBytes, TimeSpan.FromSeconds(1));
}
