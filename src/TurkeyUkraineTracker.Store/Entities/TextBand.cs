namespace TurkeyUkraineTracker.Store.Entities;

/// <summary>One of the numbers by which copies of a version's text are looked for; versions that another took the place of have none.</summary>
public sealed class TextBand
{
    /// <summary>See <see cref="Analysis.Linking.Origins.TextRuns.Bands"/>.</summary>
    public long Band { get; set; }

    /// <summary>The beginning of the version's hash: an order that has nothing to do with who came first.</summary>
    public required string Key { get; set; }

    public int VersionId { get; set; }
}
