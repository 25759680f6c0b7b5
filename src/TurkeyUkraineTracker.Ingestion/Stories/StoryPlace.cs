using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>Where a claim was marked.</summary>
internal sealed record MarkedPlace(string Article, ClaimMark Mark, WordSet Words, string Shown);

/// <summary>Where a claim was found.</summary>
/// <param name="Claim">The number of the claim it was joined into.</param>
internal sealed record FoundPlace(string Article, int Claim, WordSet Words, string Shown)
{
    private const double Enough = 0.5;

    /// <summary>Whether it has half of the marked words: then the mark is found.</summary>
    public bool Covers(MarkedPlace mark) => Article == mark.Article && mark.Words.ShareIn(Words) >= Enough;

    /// <summary>Whether it says what is marked: it covers the mark, or half of its own words are in it.</summary>
    public bool Says(MarkedPlace mark) => Covers(mark) || (Article == mark.Article && Words.ShareIn(mark.Words) >= Enough);
}
