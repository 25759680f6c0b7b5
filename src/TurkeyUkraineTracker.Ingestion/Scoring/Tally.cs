namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>The counts behind a measure. Shares (Speaker, Kind, …) have expected things only; Boilerplate has given ones only.</summary>
/// <param name="Found">Of what the annotations expect, how many were found.</param>
/// <param name="Expected">What the annotations expect, without what is optional.</param>
/// <param name="Right">Of the results given, how many the annotations have.</param>
/// <param name="Given">The results, without those that are neither right nor wrong.</param>
public readonly record struct Tally(int Found, int Expected, int Right, int Given)
{
    /// <summary>0 to 1; null when nothing was expected.</summary>
    public double? Recall => Expected == 0 ? null : (double)Found / Expected;

    /// <summary>0 to 1; null when nothing was given.</summary>
    public double? Precision => Given == 0 ? null : (double)Right / Given;

    /// <summary>The harmonic mean of both, 0 to 1; null when there is not both.</summary>
    public double? F1 => (Precision, Recall) switch
    {
        ({ } precision, { } recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
        _ => null,
    };

    /// <summary>How many results are wrong.</summary>
    public int False => Given - Right;

    public static Tally operator +(Tally one, Tally other) =>
        new(one.Found + other.Found, one.Expected + other.Expected, one.Right + other.Right, one.Given + other.Given);

    public static Tally Add(Tally left, Tally right) => left + right;
}
