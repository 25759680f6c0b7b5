using TurkeyUkraineTracker.Analysis.Documents;
using TurkeyUkraineTracker.Analysis.Extraction;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>A document as it is before it is saved.</summary>
internal abstract record Prepared
{
    private Prepared()
    {
    }

    public sealed record Ready(RawDocument Raw, ArticleExtraction Extraction) : Prepared;

    /// <param name="Why">A sentence for people.</param>
    public sealed record Refused(string Why) : Prepared;
}
