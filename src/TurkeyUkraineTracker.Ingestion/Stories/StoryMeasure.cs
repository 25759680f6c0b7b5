namespace TurkeyUkraineTracker.Ingestion.Stories;

/// <summary>What is measured on a story. docs/data-format.md says what each counts as found and as right.</summary>
public enum StoryMeasure
{
    /// <summary>Pairs of places in two articles that make the same claim.</summary>
    Pairs,

    /// <summary>Of those pairs, the ones both of whose places were found as claims at all: what matching alone is answerable for.</summary>
    FoundPairs,

    /// <summary>The marked claims, whatever they were joined with.</summary>
    Marks,
}
