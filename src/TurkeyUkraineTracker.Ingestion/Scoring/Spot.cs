namespace TurkeyUkraineTracker.Ingestion.Scoring;

/// <summary>A thing at a place: a figure, a date, a name.</summary>
/// <param name="Counts">False for what is optional, or given where nothing is measured: neither right nor wrong.</param>
/// <param name="Shown">Its value, for people.</param>
/// <param name="Rule">The rule that found it; null for what is expected.</param>
internal sealed record Spot<T>(T Thing, WordSet Words, bool Counts, string Shown, string? Rule = null);
