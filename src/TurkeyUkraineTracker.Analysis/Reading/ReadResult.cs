using TurkeyUkraineTracker.Analysis.Documents;

namespace TurkeyUkraineTracker.Analysis.Reading;

/// <summary>What reading a document came to: an article, or the reason why there is none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Readable(Article Article) : ReadResult;

    /// <param name="Why">A sentence for people: what is wrong and what would be accepted.</param>
    public sealed record Unreadable(string Why) : ReadResult;
}
