using TurkeyUkraineTracker.Ingestion.Scoring;

namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>How well the claims formed from the articles of a story fit its marks; or, summed, of several stories.</summary>
/// <param name="Notes">Every pair that is missed or wrong.</param>
public sealed record StoryScore(string Name, IReadOnlyDictionary<StoryMeasure, Tally> Tallies, IReadOnlyList<StoryNote> Notes)
{
    /// <summary>Counts are added first and divided then.</summary>
    public static StoryScore Sum(string name, IEnumerable<StoryScore> stories) => new(
        name,
        stories.SelectMany(story => story.Tallies)
            .GroupBy(tally => tally.Key)
            .ToDictionary(group => group.Key, group => group.Aggregate(default(Tally), (sum, tally) => sum + tally.Value)),
        []);
}

/// <summary>A pair that is not as the marks have it.</summary>
/// <param name="Kind">A miss: marked as one claim, and apart. False: joined, and not one claim.</param>
/// <param name="Why">The marks' ids, and what is known about them.</param>
/// <param name="One">The article's name and the words, for people; may be shortened.</param>
/// <param name="Other">As <paramref name="One"/>, of another article.</param>
public sealed record StoryNote(NoteKind Kind, string Why, string One, string Other);
