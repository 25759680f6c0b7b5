using TurkeyUkraineTracker.Ingestion.Scoring;
using TurkeyUkraineTracker.Ingestion.Stories;
using TurkeyUkraineTracker.Store.Writing;

namespace TurkeyUkraineTracker.Ingestion;

/// <summary>What became of one document.</summary>
/// <param name="Name">What the user calls it: a file's base name, or the path as given when there is no file.</param>
public abstract record Outcome(string Name)
{
    /// <summary>Whether the document got what was asked for it.</summary>
    public bool IsGood => this is Stored or Unchanged or Renewed or Analysed or Looked or Scored or StoryScored;

    /// <summary>Stored under the slug.</summary>
    /// <param name="Version">1 for a new article; more for one that was stored before and has changed.</param>
    public sealed record Stored(string Name, string Slug, int Claims, int Figures, int Version = 1) : Outcome(Name);

    /// <summary>The very same bytes were stored before.</summary>
    public sealed record Unchanged(string Name, string Slug) : Outcome(Name);

    /// <summary>Analysed anew from its stored bytes, in place of an earlier analysis.</summary>
    public sealed record Renewed(string Name, RenewedArticle Article) : Outcome(Name);

    /// <summary>Analysed without being stored.</summary>
    /// <param name="Line">One JSON object in UTF-8, without a line end, as docs/data-format.md describes it.</param>
    public sealed record Analysed(string Name, ReadOnlyMemory<byte> Line) : Outcome(Name);

    /// <summary>Analysed for people to look at, without being stored.</summary>
    public sealed record Looked(string Name, LookedArticle Article) : Outcome(Name);

    /// <summary>Compared with its annotations, without being stored.</summary>
    public sealed record Scored(string Name, PassageScore Score) : Outcome(Name);

    /// <summary>Taken into a store of its own, which is gone, and compared with its marks.</summary>
    public sealed record StoryScored(string Name, StoryScore Score) : Outcome(Name);

    /// <summary>Refused, with the reason as a sentence for people.</summary>
    public sealed record Unreadable(string Name, string Why) : Outcome(Name);

    /// <summary>Something broke that is not the document's fault.</summary>
    public sealed record Failed(string Name, string Why, Exception Error) : Outcome(Name);
}
